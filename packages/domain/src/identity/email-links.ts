import { userEmailToken } from '@motriforge/db/schema/sign-in';
import { newId } from '@motriforge/shared/ids';
import { and, eq, gt, type SQL } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { hashToken } from './token.ts';

const purposes = { VERIFY: 'verify-email', CHANGE: 'change-email' } as const;
type LinkPurpose = keyof typeof purposes;

/** How long a link to prove an address can be used. */
const lifetimeMillis = 24 * 3_600_000;

/** A link that proves an address, as it is stored: its token is in the letter alone. */
export function newLink(ctx: Ctx, purpose: LinkPurpose, { userId, email }: { userId: string; email: string }) {
  const id = newId();
  return {
    id,
    userId,
    purpose,
    email,
    tokenHash: hashToken(ctx.secrets.tokenOf(purposes[purpose], id)),
    requestedAt: ctx.now(),
    expiresAt: ctx.now() + lifetimeMillis,
  };
}

/** Keeps a link in the place of the one before it, which ends. */
export const keepLink = (ctx: Ctx, link: ReturnType<typeof newLink>) =>
  ctx.db
    .insert(userEmailToken)
    .values(link)
    .onConflictDoUpdate({ target: [userEmailToken.userId, userEmailToken.purpose], set: link });

/** Whether a link is the one somebody holds, and can still be used. */
export const isUsableLink = (ctx: Ctx, purpose: LinkPurpose, token: string): SQL | undefined =>
  and(
    eq(userEmailToken.tokenHash, hashToken(token)),
    eq(userEmailToken.purpose, purpose),
    gt(userEmailToken.expiresAt, ctx.now()),
  );
