import { user } from '@motriforge/db/schema/identity';
import { institutionInvite, institutionMember } from '@motriforge/db/schema/institutions';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, exists, gt, isNotNull, sql } from 'drizzle-orm';
import { raisePermissionVersion } from '../access/index.ts';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { hashToken } from '../identity/index.ts';

/** Makes the caller a member, once for each letter, in time, and only if it was written to their own address. */
export async function acceptInvite(ctx: UserCtx, token: string): Promise<{ institutionId: string }> {
  const isOpen = and(
    eq(institutionInvite.token, hashToken(token)),
    eq(institutionInvite.isActive, true),
    gt(institutionInvite.expiresAt, ctx.now()),
    isNotNull(institutionInvite.roleId),
    eq(institutionInvite.email, sql`(select ${user.email} from ${user} where ${user.id} = ${ctx.actor.userId})`),
  );
  const now = ctx.now();
  const memberId = newId();
  const { userId } = ctx.actor;
  const [, , accepted] = await commit(
    ctx,
    [
      raisePermissionVersion(
        ctx,
        { userId },
        exists(ctx.db.select({ id: institutionInvite.id }).from(institutionInvite).where(isOpen)),
      ),
      ctx.db
        .insert(institutionMember)
        .select(
          sql`select ${memberId}, ${ctx.actor.userId}, institution_id, role_id, null, department_id, 1, ${now}, null
            from ${institutionInvite} where ${isOpen}`,
        )
        .onConflictDoUpdate({
          target: [institutionMember.institutionId, institutionMember.userId],
          set: {
            isActive: true,
            leftAt: null,
            institutionUserRoleId: sql`excluded.institution_user_role_id`,
            institutionDepartment: sql`excluded.institution_department`,
          },
        }),
      // Last, because it decides: with the letter answered, the other finds nothing to do.
      ctx.db
        .update(institutionInvite)
        .set({ isActive: false, acceptedAt: now })
        .where(isOpen)
        .returning({ institutionId: institutionInvite.institutionId }),
    ],
    { audit: { action: 'CREATE', entity: 'institution_member', id: memberId } },
  );
  const [invite] = accepted;
  if (!invite) throw new AppError('NOT_FOUND', 'This invitation was answered, taken back or is too old.');
  return invite;
}
