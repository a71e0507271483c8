import { shareInvite } from '@motriforge/content/mails';
import { user } from '@motriforge/db/schema/identity';
import { userShareInvite as invite } from '@motriforge/db/schema/ownership';
import { userProfile } from '@motriforge/db/schema/profiles';
import { program } from '@motriforge/db/schema/programs';
import { workout } from '@motriforge/db/schema/workouts';
import type { EventData } from '@motriforge/shared/events';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import { localeOf, settingOf } from './letter-language.ts';
import { queueMail } from './queue-mail.ts';

/** Writes to the address something was shared with, while the share waits for an answer. */
export async function writeShareLetter(ctx: JobCtx, { inviteId }: EventData<'share.sent'>): Promise<Reaction> {
  const [found] = await ctx.db
    .select({
      recipient: invite.inviteeEmail,
      by: sql<string>`coalesce(${userProfile.displayName}, ${user.firstName}, ${user.email})`,
      name: sql<string>`coalesce(${program.title}, ${workout.name})`,
      message: invite.message,
      expiresAt: invite.expiresAt,
      // Whom it is for may have no account; then whoever shares knows best which language they read.
      language: sql<string | null>`coalesce((select ${settingOf('ui.language', sql`reader.id`)} from user as reader
        where reader.email = ${invite.inviteeEmail}), ${settingOf('ui.language')})`,
    })
    .from(invite)
    .innerJoin(user, eq(user.id, invite.invitedBy))
    .leftJoin(userProfile, eq(userProfile.userId, user.id))
    .leftJoin(program, eq(program.id, invite.programId))
    .leftJoin(workout, eq(workout.id, invite.workoutId))
    .where(and(eq(invite.id, inviteId), eq(invite.isActive, true), isNull(invite.acceptedAt)));
  if (!found) return { statements: [] };
  const { recipient, by, name, message, expiresAt } = found;
  const locale = localeOf(found);
  return queueMail(ctx, {
    recipient,
    locale,
    template: shareInvite,
    variables: {
      by,
      name,
      message: message === null ? '' : `“${message}”`,
      until: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(expiresAt),
    },
    link: { path: '/share', token: { purpose: 'share', id: inviteId } },
  });
}
