import { visibilityId } from '@motriforge/db/lookups/visibility';
import {
  coachingConsent,
  type coachingScopes,
  userProfessionalCustomerRelation as relation,
} from '@motriforge/db/schema/coaching';
import type { VisibilityName } from '@motriforge/db/schema/enums';
import { user } from '@motriforge/db/schema/identity';
import { AppError } from '@motriforge/shared/errors';
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

export type CoachingScope = (typeof coachingScopes)[number];

/** Levels at which people let their coaches look; private, which is also what nothing means, and groups do not. */
const openToCoaches = ['CUSTOMER_SHARED', 'SHARED', 'PUBLIC'] as const satisfies readonly VisibilityName[];

export interface ClientView {
  userId: string;
  firstName: string | null;
  lastName: string | null;
  relationType: string;
  /** What the client lets the caller see. Empty while the client keeps to themselves. */
  scopes: CoachingScope[];
}

/** The people the caller guides, and what each of them lets the caller see. */
export async function listClients(ctx: UserCtx): Promise<ClientView[]> {
  const rows = await ctx.db
    .select({
      userId: user.id,
      firstName: user.firstName,
      lastName: user.lastName,
      relationType: relation.relationType,
      scopes: sql<string>`iif(${isOpen()}, (select json_group_array(${coachingConsent.scope}) from ${coachingConsent}
        where ${coachingConsent.relationId} = ${relation.id} and ${coachingConsent.withdrawnAt} is null), '[]')`,
    })
    .from(relation)
    .innerJoin(user, eq(user.id, relation.customerId))
    .where(guidedBy(ctx))
    .orderBy(asc(user.lastName), asc(user.id));
  return rows.map(({ scopes, ...client }) => ({ ...client, scopes: JSON.parse(scopes) }));
}

/** Lets a coach go on to a client's data of one kind, or says that there is no such client. */
export async function requireInsight(ctx: UserCtx, clientId: string, scope: CoachingScope): Promise<void> {
  const allowed = await ctx.db
    .select({ id: relation.id })
    .from(relation)
    .innerJoin(user, eq(user.id, relation.customerId))
    .innerJoin(coachingConsent, eq(coachingConsent.relationId, relation.id))
    .where(
      and(
        guidedBy(ctx),
        eq(user.id, clientId),
        isOpen(),
        eq(coachingConsent.scope, scope),
        sql`${coachingConsent.withdrawnAt} is null`,
      ),
    )
    .limit(1);
  if (allowed.length === 0) throw new AppError('NOT_FOUND', 'There is nothing here for you to see.');
}

const guidedBy = ({ actor }: UserCtx): SQL | undefined =>
  and(eq(relation.professionalId, actor.userId), eq(relation.isActive, true));

const isOpen = (): SQL =>
  inArray(
    user.visibilityId,
    openToCoaches.map((name) => visibilityId('USER', name)),
  );
