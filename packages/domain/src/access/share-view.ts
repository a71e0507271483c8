import { userShareInvite as letter } from '@motriforge/db/schema/ownership';
import { program } from '@motriforge/db/schema/programs';
import { workout } from '@motriforge/db/schema/workouts';
import type { ListSharesInput, ShareList, ShareView } from '@motriforge/shared/contracts/access';
import { Id } from '@motriforge/shared/ids';
import { and, desc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { UserCtx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';

/** What the caller asked others to look at, the latest first. */
export async function listShares(ctx: UserCtx, { limit, cursor }: ListSharesInput): Promise<ShareList> {
  const place = cursor === undefined ? undefined : readCursor(Place, cursor);
  const rows = await sharesOf(ctx)
    .where(
      and(
        eq(letter.invitedBy, ctx.actor.userId),
        place && sql`(${letter.sentAt}, ${letter.id}) < (${place.sentAt}, ${place.id})`,
      ),
    )
    .orderBy(desc(letter.sentAt), desc(letter.id))
    .limit(limit + 1);
  const shares = rows.slice(0, limit).map((row) => toShareView(row, ctx.now()));
  const last = shares.at(-1);
  const nextCursor = rows.length > limit && last ? writeCursor({ sentAt: last.sentAt, id: last.id }) : null;
  return { shares, nextCursor };
}

const Place = v.object({ sentAt: v.number(), id: Id });

/** A letter of the caller's, or nothing. */
export const shareQuery = (ctx: UserCtx, id: string) =>
  sharesOf(ctx).where(and(eq(letter.id, id), eq(letter.invitedBy, ctx.actor.userId)));

const sharesOf = ({ db }: UserCtx) =>
  db
    .select({
      id: letter.id,
      email: letter.inviteeEmail,
      programId: letter.programId,
      workoutId: letter.workoutId,
      name: sql<string>`coalesce(${program.title}, ${workout.name})`,
      message: letter.message,
      categoryIds: sql<string>`(select json_group_array(category_id) from user_share_invite_category as category
        where category.user_share_invite_id = ${letter.id})`,
      isRevoked: letter.isRevoked,
      sentAt: letter.sentAt,
      expiresAt: letter.expiresAt,
      acceptedAt: letter.acceptedAt,
    })
    .from(letter)
    .leftJoin(program, eq(program.id, letter.programId))
    .leftJoin(workout, eq(workout.id, letter.workoutId));

type ShareRow = Awaited<ReturnType<typeof shareQuery>>[number];

export function toShareView(
  { programId, workoutId, isRevoked, categoryIds, ...row }: ShareRow,
  now: number,
): ShareView {
  return {
    ...row,
    resourceType: programId === null ? 'WORKOUT' : 'PROGRAM',
    // A check sees to it that one of the two is there.
    resourceId: programId ?? workoutId ?? '',
    categoryIds: JSON.parse(categoryIds),
    state: stateOf(isRevoked, row, now),
  };
}

function stateOf(
  isRevoked: boolean,
  { acceptedAt, expiresAt }: Pick<ShareRow, 'acceptedAt' | 'expiresAt'>,
  now: number,
) {
  if (isRevoked) return 'REVOKED';
  if (acceptedAt !== null) return 'ACCEPTED';
  return expiresAt > now ? 'WAITING' : 'EXPIRED';
}
