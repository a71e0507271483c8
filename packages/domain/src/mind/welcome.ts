import { waitlistWelcome } from '@motriforge/content/mails';
import { waitlistEntry } from '@motriforge/db/schema/mind';
import type { EventData } from '@motriforge/shared/events';
import { eq } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import { queueMail } from '../notifications/queue-mail.ts';
import type { Reaction } from '../subscribers.ts';

/** Writes the welcome letter to somebody who joined the waitlist. */
export async function welcome(ctx: JobCtx, { entryId }: EventData<'waitlist.joined'>): Promise<Reaction> {
  const [entry] = await ctx.db.select().from(waitlistEntry).where(eq(waitlistEntry.id, entryId));
  if (!entry) return { statements: [] };
  return queueMail(ctx, { recipient: entry.email, locale: entry.locale, template: waitlistWelcome });
}
