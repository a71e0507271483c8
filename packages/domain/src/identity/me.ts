import { user } from '@motriforge/db/schema/identity';
import { userProfile } from '@motriforge/db/schema/profiles';
import type { Me } from '@motriforge/shared/contracts/identity';
import type { PermissionName } from '@motriforge/shared/permissions';
import { eq } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** A context that knows what its caller may do, and a database that answers only while that is still so. */
interface AbleCtx extends Ctx {
  guardedDb: Ctx['db'];
  may(permission: PermissionName): boolean;
}

/** Who the caller is, for the pages they see; null for a visitor. */
export async function me(ctx: AbleCtx): Promise<Me | null> {
  if (ctx.actor.kind !== 'person') return null;
  const [found] = await ctx.guardedDb
    .select({
      id: user.id,
      email: user.email,
      displayName: userProfile.displayName,
      firstName: user.firstName,
      onboardedAt: userProfile.onboardedAt,
    })
    .from(user)
    .leftJoin(userProfile, eq(userProfile.userId, user.id))
    .where(eq(user.id, ctx.actor.userId));
  if (!found) return null;
  const { id, email, displayName, firstName, onboardedAt } = found;
  return {
    id,
    email,
    name: displayName ?? firstName ?? email,
    isOnboarded: onboardedAt !== null,
    isStaff: ctx.may('USER.PERMISSION.SEE.ALL'),
  };
}
