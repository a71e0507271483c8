import { waitlistEntry } from '@motriforge/db/schema/mind';
import type { JoinWaitlistInput, JoinWaitlistResult } from '@motriforge/shared/contracts/mind';
import { commit } from '../commit.ts';
import type { Ctx } from '../context.ts';

/** Puts an address on the waitlist. A known address, and a request sent twice, change nothing and hear the same. */
export async function joinWaitlist(ctx: Ctx, input: JoinWaitlistInput): Promise<JoinWaitlistResult> {
  const { id, email, locale } = input;
  const entry = ctx.db.insert(waitlistEntry).values({ id, email, locale, createdAt: ctx.now() }).onConflictDoNothing();
  await commit(ctx, [entry], {
    audit: { action: 'CREATE', entity: 'waitlist_entry', id },
    event: { type: 'waitlist.joined', data: { entryId: id } },
  });
  return { status: 'on-the-list' };
}
