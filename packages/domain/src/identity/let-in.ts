import type { Admission, Arrival } from '@motriforge/shared/contracts/identity';
import { commit } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { beginChallenge } from './challenges.ts';
import { type Entry, openSession } from './open-session.ts';
import { offerToStay, type Wish } from './to-be-erased.ts';
import { newToken } from './token.ts';

/** How long a second factor may take. */
const patienceMillis = 10 * 60_000;

interface Newcomer extends Entry {
  /** Their wish to be erased, where they have one: they are asked whether to stay before anything else. */
  wish: Wish;
}

/**
 * Lets in somebody whose first factor was right: at once, or where the account has an authenticator only to the question
 * for its code. Null where somebody else was faster with the same way in. Every first factor goes through here.
 */
export async function letIn(
  ctx: Ctx,
  { hasSecondFactor, ...newcomer }: Omit<Newcomer, 'event'> & { hasSecondFactor: boolean },
): Promise<Admission | null> {
  if (!hasSecondFactor || newcomer.wish.erasureId !== null) return admit(ctx, newcomer);
  const { userId, rememberMe, condition, alongside = [] } = newcomer;
  const challenge = newToken();
  const begun = beginChallenge(
    ctx,
    { kind: 'SECOND_FACTOR', token: challenge, lifetimeMillis: patienceMillis, userId, rememberMe },
    condition,
  );
  const results = await commit(ctx, [begun, ...alongside, ...[newcomer.useUp ?? []].flat()], {});
  const { rowsAffected } = results[0] as { rowsAffected: number };
  return rowsAffected === 0 ? null : { status: 'second-factor', challenge };
}

/**
 * Lets in somebody who has shown all that is asked of them, or asks whether they stay. Their way in is not used up by
 * the question, so that it is open once they have said yes.
 */
export async function admit(ctx: Ctx, { wish, ...entry }: Newcomer): Promise<Arrival | null> {
  const offer = offerToStay(ctx, wish);
  if (!offer) return (await openSession(ctx, entry)) ? { status: 'signed-in' } : null;
  const [first, ...rest] = entry.alongside ?? [];
  if (first) await commit(ctx, [first, ...rest], {});
  return offer;
}
