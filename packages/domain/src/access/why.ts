import { visibilityId } from '@motriforge/db/lookups/visibility';
import type { Explanation, WhyInput } from '@motriforge/shared/contracts/access';
import { AppError } from '@motriforge/shared/errors';
import { eq, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { loadFacts, type Visible } from './facts.ts';
import { explainRight, may, permissionsTo } from './judge.ts';
import { levelOf } from './levels.ts';
import { visibleColumns } from './resources.ts';
import { type Rights, rightsOf, rightsQuery, toRights } from './rights.ts';

/**
 * Why somebody has a right or may do something to a row, or why not. People may ask about themselves, staff about
 * everybody. Two trips.
 */
export async function why(ctx: UserCtx, input: WhyInput): Promise<Explanation> {
  const { userId } = input;
  if ('permission' in input) {
    const { permission, institutionId = null } = input;
    requireAsker(ctx, userId, await rightsOf(ctx));
    return explainRight(
      await loadFacts(ctx, { userId, rows: [], permissions: [permission] }),
      permission,
      institutionId,
    );
  }
  const [[rights], [row]] = await ctx.db.batch([rightsQuery(ctx, null), rowQuery(ctx, input)]);
  requireAsker(ctx, userId, toRights(rights));
  if (!row) return { isAllowed: false, links: [], refusals: [{ kind: 'NO_SUCH_ROW' }] };
  const visible = toVisible(row, input.kind);
  const permissions = permissionsTo(input.action, levelOf(visible.visibilityId)).map(({ name }) => name);
  return may(await loadFacts(ctx, { userId, rows: [visible], permissions }), input.action, visible);
}

function requireAsker({ actor }: UserCtx, userId: string, { permissions }: Rights): void {
  const isOwn = actor.userId === userId && permissions.has('USER.PERMISSION.SEE.OWN');
  if (!isOwn && !permissions.has('USER.PERMISSION.SEE.ALL'))
    throw new AppError('NOT_FOUND', 'There is no such person.');
}

type RowInput = Extract<WhyInput, { rowId: string }>;

interface Row {
  id: string;
  visibilityId: string | null;
  ownerId: string | null;
  institutionId: string | null;
}

function rowQuery({ db }: UserCtx, { kind, rowId }: RowInput) {
  const { id, visibilityId: visibility, ownerId, institutionId } = visibleColumns[kind];
  return db
    .select({
      id: sql<string>`${id}`,
      visibilityId: sql<string | null>`${visibility}`,
      ownerId: sql<string | null>`${ownerId ?? null}`,
      institutionId: sql<string | null>`${institutionId ?? null}`,
    })
    .from(id.table)
    .where(eq(id, rowId));
}

/** A row without a visibility is private. Only where rows name an institution does having none mean anything. */
function toVisible({ institutionId, ...row }: Row, kind: RowInput['kind']): Visible {
  const visible = { ...row, visibilityId: row.visibilityId ?? visibilityId(kind, 'PRIVATE') };
  return visibleColumns[kind].institutionId ? { ...visible, institutionId } : visible;
}
