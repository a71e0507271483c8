import { signInChallenge } from '@motriforge/db/schema/sign-in';
import { newId } from '@motriforge/shared/ids';
import { and, eq, exists, gt, type SQL, sql } from 'drizzle-orm';
import { insertWhere, type Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { hashToken } from './token.ts';

type Kind = typeof signInChallenge.$inferSelect.kind;

export interface NewChallenge {
  kind: Kind;
  token: string;
  lifetimeMillis: number;
  userId?: string;
  /** What a passkey has to sign. */
  challenge?: string;
  rememberMe?: boolean;
}

/** Remembers a step that was begun, if something holds. */
export const beginChallenge = (ctx: Ctx, begun: NewChallenge, condition = sql`true`): Statement =>
  insertWhere(
    signInChallenge,
    {
      id: newId(),
      kind: begun.kind,
      userId: begun.userId,
      tokenHash: hashInBrowser(ctx, begun.token),
      challenge: begun.challenge,
      returnTo: '/',
      rememberMe: begun.rememberMe ?? false,
      createdAt: ctx.now(),
      expiresAt: ctx.now() + begun.lifetimeMillis,
    },
    condition,
  );

/** Whether a row is the step that a token stands for, begun in this browser and not too old. */
export const isBegun = (ctx: Ctx, kind: Kind, token: string): SQL =>
  and(
    eq(signInChallenge.tokenHash, hashInBrowser(ctx, token)),
    eq(signInChallenge.kind, kind),
    gt(signInChallenge.expiresAt, ctx.now()),
  ) as SQL;

/** Whether there still is such a step, for the batch that ends it. */
export const isStillBegun = (ctx: Ctx, kind: Kind, token: string): SQL =>
  exists(
    ctx.db
      .select({ id: signInChallenge.id })
      .from(signInChallenge)
      .where(isBegun(ctx, kind, token)),
  );

/** Ends a step, if the statement before this one changed a row. */
export const endChallenge = (ctx: Ctx, kind: Kind, token: string) =>
  ctx.db.delete(signInChallenge).where(and(isBegun(ctx, kind, token), sql`changes() > 0`));

/** Another browser makes another hash of the same token, so a token that was overheard is of no use there. */
const hashInBrowser = (ctx: Ctx, token: string): string => hashToken(`${token}.${ctx.browser.device()}`);
