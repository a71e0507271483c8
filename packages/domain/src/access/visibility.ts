import { permission } from '@motriforge/db/schema/access';
import { visibilityPolicy } from '@motriforge/db/schema/institution-rights';
import type { PermissionName } from '@motriforge/shared/permissions';
import { and, eq, isNull, or } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { type Rights, rightsQuery, toRights } from './rights.ts';

/** What a level of visibility asks of those who want to see. */
export interface Policy {
  permission: PermissionName;
  institutionId: string | null;
  roleId: string | null;
  allowGuest: boolean;
}

export interface Visible {
  visibilityId: string;
  ownerId: string | null;
  /** The institution in whose rooms it is looked at, where there is one. */
  institutionId: string | null;
}

/**
 * Whether the caller's rights reach as far as a row's visibility. Whether the row is meant for them, as a member, a
 * client or by name, its own domain asks as well. One trip.
 */
export async function mayReach(ctx: Ctx, { visibilityId, ownerId, institutionId }: Visible): Promise<boolean> {
  if (ctx.actor.kind === 'person' && ctx.actor.userId === ownerId) return true;
  const { institutionId: where, roleId, allowGuest } = visibilityPolicy;
  const policies = ctx.db
    .select({ permission: permission.name, institutionId: where, roleId, allowGuest })
    .from(visibilityPolicy)
    .innerJoin(permission, eq(permission.id, visibilityPolicy.permissionId))
    .where(
      and(
        eq(visibilityPolicy.visibilityId, visibilityId),
        institutionId === null ? isNull(where) : or(isNull(where), eq(where, institutionId)),
      ),
    );
  const [found, [rights]] = await ctx.db.batch([policies, rightsQuery(ctx, institutionId)]);
  // Permissions are named by the table of the product, which the database's rows are made of.
  return admits(found as Policy[], toRights(rights), ctx.actor.kind === 'visitor');
}

/** Whether one of the policies that matter most lets somebody in: one for their role, else their institution's, else all's. */
export function admits(policies: readonly Policy[], { roleIds, permissions }: Rights, isVisitor: boolean): boolean {
  const applicable = policies.filter(({ roleId }) => roleId === null || roleIds.has(roleId));
  const most = Math.max(...applicable.map(weightOf));
  return applicable
    .filter((policy) => weightOf(policy) === most)
    .some(({ permission, allowGuest }) => allowGuest || (!isVisitor && permissions.has(permission)));
}

const weightOf = ({ institutionId, roleId }: Policy): number =>
  (roleId === null ? 0 : 2) + (institutionId === null ? 0 : 1);
