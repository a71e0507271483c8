import { user } from '@motriforge/db/schema/identity';
import { userProfile } from '@motriforge/db/schema/profiles';
import type { ProfileView, UpdateProfileInput } from '@motriforge/shared/contracts/profile';
import { localDay } from '@motriforge/shared/dates';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { profileIfMissing } from './internal.ts';
import { profileStatements, toView } from './read.ts';

/** Changes what the caller tells of themselves. Answers with the profile as it is then. */
export async function updateProfile(ctx: UserCtx, change: UpdateProfileInput): Promise<ProfileView> {
  const { userId } = ctx.actor;
  const rows = await ctx.db.batch(profileStatements(ctx));
  const view = toView(rows);
  refuseImpossibleBirth(change.bornOn, rows[0][0]?.user.createdAt ?? ctx.now());
  const { name, username, bio, bornOn, heightCm } = change;
  const updatedAt = ctx.now();
  const isFree = sql`not exists (select 1 from user as other
    where lower(other.username) = lower(${username ?? null}) and other.id <> ${userId})`;
  const [, , told] = await commit(
    ctx,
    [
      profileIfMissing(ctx),
      ctx.db
        .update(user)
        .set({ username, dateOfBirth: bornOn, updatedAt })
        .where(and(eq(user.id, userId), isFree)),
      ctx.db
        .update(userProfile)
        .set({ displayName: name, bio, heightCm, updatedAt })
        .where(and(eq(userProfile.userId, userId), sql`changes() > 0`)),
    ],
    { audit: { action: 'UPDATE', entity: 'user_profile', id: userId, before: partOf(view, change), after: change } },
  );
  if (told.rowsAffected === 0) {
    throw new AppError('BAD_INPUT', 'Somebody else has this name. Choose another.', { field: 'username' });
  }
  return Object.assign(view, change);
}

function refuseImpossibleBirth(bornOn: string | null | undefined, joinedAt: number): void {
  if (!bornOn || (bornOn >= '1900-01-01' && bornOn <= localDay(joinedAt, 'UTC'))) return;
  throw new AppError('BAD_INPUT', 'This cannot be the day you were born. Check the year.', { field: 'bornOn' });
}

const partOf = (view: ProfileView, change: UpdateProfileInput): Record<string, unknown> =>
  Object.fromEntries(Object.keys(change).map((key) => [key, view[key as keyof UpdateProfileInput]]));
