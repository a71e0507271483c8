import { user } from '@motriforge/db/schema/identity';
import { userProfile } from '@motriforge/db/schema/profiles';
import type { Me } from '@motriforge/shared/contracts/identity';
import { eq } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** Who the caller is, for the pages they see; null for a visitor. */
export async function me(ctx: Ctx): Promise<Me | null> {
  if (ctx.actor.kind !== 'person') return null;
  const [found] = await ctx.db
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
  return { id, email, name: displayName ?? firstName ?? email, isOnboarded: onboardedAt !== null };
}
