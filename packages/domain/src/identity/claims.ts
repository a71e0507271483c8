import { timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import type { Ctx } from '../context.ts';
import { hashToken } from './token.ts';

/** How long we believe what a session and the rights of its person were, before we look again. */
export const claimMillis = 60_000;

const Claim = v.object({
  userId: v.string(),
  sessionId: v.string(),
  permissionVersion: v.number(),
  /** What the person may do, packed. */
  rights: v.string(),
});
/** Who somebody is and what they may do, looked up at most a minute ago and signed by us. */
export type Claim = v.InferOutput<typeof Claim>;

const Signed = v.object({ claim: Claim, until: v.number(), session: v.string() });

/** A claim for the browser that shows `token`; beside another session it says nothing. */
export function signClaim(ctx: Ctx, claim: Claim, token: string): string {
  const signed: v.InferOutput<typeof Signed> = { claim, until: ctx.now() + claimMillis, session: hashToken(token) };
  const text = Buffer.from(JSON.stringify(signed)).toString('base64url');
  return `${text}.${ctx.secrets.tokenOf('claim', text)}`;
}

/** A claim that is ours, unchanged, not too old and of the session beside it; otherwise nothing. */
export function readClaim(ctx: Ctx, text: string, token: string): Claim | null {
  const [body = '', signature = ''] = text.split('.');
  const expected = ctx.secrets.tokenOf('claim', body);
  if (signature.length !== expected.length) return null;
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return null;
  const { claim, until, session } = v.parse(Signed, JSON.parse(Buffer.from(body, 'base64url').toString()));
  return until > ctx.now() && until <= ctx.now() + claimMillis && session === hashToken(token) ? claim : null;
}
