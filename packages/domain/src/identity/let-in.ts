import type { Admission } from '@motriforge/shared/contracts/identity';
import { commit } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { beginChallenge } from './challenges.ts';
import { type Entry, openSession } from './open-session.ts';
import { newToken } from './token.ts';

/** How long a second factor may take. */
const patienceMillis = 10 * 60_000;

/**
 * Lets in somebody whose first factor was right: at once, or where the account has an authenticator only to the question
 * for its code. Null where somebody else was faster with the same way in. Every first factor goes through here.
 */
export async function letIn(
  ctx: Ctx,
  { hasSecondFactor, ...entry }: Omit<Entry, 'event'> & { hasSecondFactor: boolean },
): Promise<Admission | null> {
  if (!hasSecondFactor) return (await openSession(ctx, entry)) ? { status: 'signed-in' } : null;
  const { userId, rememberMe, condition, alongside = [] } = entry;
  const challenge = newToken();
  const begun = beginChallenge(
    ctx,
    { kind: 'SECOND_FACTOR', token: challenge, lifetimeMillis: patienceMillis, userId, rememberMe },
    condition,
  );
  const results = await commit(ctx, [begun, ...alongside, ...[entry.useUp ?? []].flat()], {});
  const { rowsAffected } = results[0] as { rowsAffected: number };
  return rowsAffected === 0 ? null : { status: 'second-factor', challenge };
}
