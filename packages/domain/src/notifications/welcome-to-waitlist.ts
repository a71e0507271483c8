import { waitlistWelcome } from '@motriforge/content/mails';
import type { EventData } from '@motriforge/shared/events';
import type { JobCtx } from '../context.ts';
import { waitlistEntryById } from '../mind/index.ts';
import type { Reaction } from '../reaction.ts';
import { queueMail } from './queue-mail.ts';

/** Writes the welcome letter to somebody who joined the waitlist. */
export async function welcomeToWaitlist(ctx: JobCtx, { entryId }: EventData<'waitlist.joined'>): Promise<Reaction> {
  const entry = await waitlistEntryById(ctx, entryId);
  if (!entry) return { statements: [] };
  return queueMail(ctx, { recipient: entry.email, locale: entry.locale, template: waitlistWelcome });
}
