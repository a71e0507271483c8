import type { ShareInput, ShareView } from '@motriforge/shared/contracts/access';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { hashToken } from '../identity/index.ts';
import { levelOf } from './levels.ts';
import { visibleColumns } from './resources.ts';
import { rightsQuery, toRights } from './rights.ts';
import { shareQuery, toShareView } from './share-view.ts';

const lifetimeMillis = 7 * 86_400_000;

/**
 * Asks somebody to look at a program or a workout of the caller's. An earlier letter about it that nobody answered ends.
 * Whether the address has an account is not looked at. The same letter sent twice is one. Whoever writes the letter
 * makes its token from its id.
 */
export async function invite(ctx: UserCtx, input: ShareInput): Promise<ShareView> {
  await requireSharer(ctx, input);
  const { id, resourceId, email, categoryIds, message } = input;
  const about = sql.identifier(input.resourceType === 'PROGRAM' ? 'program_id' : 'workout_id');
  const sentAt = ctx.now();
  const token = hashToken(ctx.secrets.tokenOf('share', id));
  const isAlike = sql`invited_by = ${ctx.actor.userId} and invitee_email = ${email} and ${about} = ${resourceId}
    and is_active = 1`;
  const isDone = sql`(exists (select 1 from user_share_invite where id = ${id})
    or exists (select 1 from user_share_invite where ${isAlike} and accepted_at is not null))`;
  const earlier = ctx.db.run(sql`update user_share_invite set is_active = 0, is_revoked = 1
    where ${isAlike} and not ${isDone}`);
  const letter = ctx.db.run(sql`
    insert into user_share_invite
        (id, invited_by, invitee_email, ${about}, message, token, sent_at, expires_at)
      select ${id}, ${ctx.actor.userId}, ${email}, ${resourceId}, ${message ?? null}, ${token},
        ${sentAt}, ${sentAt + lifetimeMillis} where not ${isDone}`);
  const limits = ctx.db.run(sql`insert into user_share_invite_category (user_share_invite_id, category_id)
    select ${id}, value from json_each(${JSON.stringify(categoryIds)}) where changes() > 0`);
  const after = { email, resourceType: input.resourceType, resourceId, categoryIds };
  const effect = {
    audit: { action: 'CREATE', entity: 'user_share_invite', id, after },
    event: { type: 'share.sent', data: { inviteId: id } },
  } as const;
  // Without limits the letter itself decides whether something is written down about it.
  const [row] =
    categoryIds.length > 0
      ? (await commit(ctx, [earlier, letter, limits, shareQuery(ctx, id)], effect))[3]
      : (await commit(ctx, [earlier, letter, shareQuery(ctx, id)], effect))[2];
  const view = row && toShareView(row, sentAt);
  if (view?.email !== email || view.resourceId !== resourceId) {
    throw new AppError('CONFLICT', 'You share this with that address already.');
  }
  return view;
}

async function requireSharer(ctx: UserCtx, { resourceType, resourceId, categoryIds }: ShareInput): Promise<void> {
  const { id, ownerId, visibilityId } = visibleColumns[resourceType];
  const [[rights], [row], [known]] = await ctx.db.batch([
    rightsQuery(ctx, null),
    ctx.db
      .select({ visibilityId: sql<string>`${visibilityId}` })
      .from(id.table)
      .where(and(eq(id, resourceId), ownerId && eq(ownerId, ctx.actor.userId))),
    ctx.db.all<{ count: number }>(sql`select count(*) as count from category
      where type = 'WORKOUT' and id in (select value from json_each(${JSON.stringify(categoryIds)}))`),
  ]);
  if (!row || !toRights(rights).permissions.has(`USER.${resourceType}.SHARE.OWN`)) {
    throw new AppError('NOT_FOUND', 'There is nothing of yours to share here.');
  }
  if (known?.count !== new Set(categoryIds).size || known.count !== categoryIds.length) {
    throw new AppError('BAD_INPUT', 'Choose from the categories of workouts, each once.');
  }
  if (levelOf(row.visibilityId)?.name !== 'SHARED') {
    throw new AppError(
      'CONFLICT',
      'Choose “shared” as who may see it first. Nobody you invite could see it otherwise.',
    );
  }
}
