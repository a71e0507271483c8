import { roleId } from '@motriforge/db/lookups/access';
import { categoryId } from '@motriforge/db/lookups/categories';
import { userRole } from '@motriforge/db/schema/access';
import { user, userCredential } from '@motriforge/db/schema/identity';
import { userProfile } from '@motriforge/db/schema/profiles';
import { userSettings } from '@motriforge/db/schema/settings';
import type { SignUpInput, SignUpResult } from '@motriforge/shared/contracts/identity';
import { newId } from '@motriforge/shared/ids';
import { commit, insertIfChanged } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { hashPassword } from './password.ts';

/**
 * Makes an account with its profile and its settings. A known address, and a request sent twice, change nothing and
 * hear the same: each row is written only if the one before it was.
 */
export async function signUp(ctx: Ctx, input: SignUpInput): Promise<SignUpResult> {
  const { id: userId, email, displayName } = input;
  const passwordHash = await hashPassword(input.password);
  const now = ctx.now();
  const born = { createdAt: now, updatedAt: now };
  await commit(
    ctx,
    [
      ctx.db
        .insert(user)
        .values({ id: userId, email, userCategoryId: categoryId('USER', 'MEMBER'), ...born })
        .onConflictDoNothing(),
      insertIfChanged(ctx.db, userProfile, { id: newId(), userId, displayName, ...born }),
      insertIfChanged(ctx.db, userSettings, { userId, settingsId: newId(), ...born }),
      insertIfChanged(ctx.db, userRole, { userId, roleId: roleId('TRAINEE'), assignedAt: now, updatedAt: now }),
      insertIfChanged(ctx.db, userCredential, { userId, passwordHash, passwordChangedAt: now, updatedAt: now }),
    ],
    { audit: { action: 'CREATE', entity: 'user', id: userId, after: { email, displayName } } },
  );
  return { status: 'signed-up' };
}
