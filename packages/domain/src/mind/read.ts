import { waitlistEntry } from '@motriforge/db/schema/mind';
import { eq } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

export async function waitlistEntryById(ctx: Ctx, id: string) {
  const [entry] = await ctx.db.select().from(waitlistEntry).where(eq(waitlistEntry.id, id));
  return entry;
}
