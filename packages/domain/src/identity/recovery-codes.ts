import { randomInt } from 'node:crypto';
import { userRecoveryCode } from '@motriforge/db/schema/sign-in';
import { newId } from '@motriforge/shared/ids';
import type { SQL } from 'drizzle-orm';
import { insertWhere, type Statement } from '../commit.ts';
import type { Ctx, UserCtx } from '../context.ts';

const codesAtOnce = 10;
const codeLength = 10;
/** Without what is easily taken for something else when copied by hand; 32 of them are 5 bits each. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz023456789';

/** Ten codes to write down. Nobody but their owner can read them again. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: codesAtOnce }, () =>
    Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join(''),
  );

/**
 * What is stored of a code. Its 50 bits could be found by trying them against a plain hash, and a slow hash of ten codes
 * would keep everybody else waiting for seconds. A key that the database does not have makes a copy of it worth nothing.
 */
export const hashRecoveryCode = (ctx: Ctx, userId: string, code: string): string =>
  ctx.secrets.tokenOf('recovery-code', `${userId}:${code}`);

/** Stores the hashes of codes, where something holds. */
export const keepRecoveryCodes = (ctx: UserCtx, codes: readonly string[], condition: SQL): Statement[] =>
  codes.map((code) =>
    insertWhere(
      userRecoveryCode,
      {
        id: newId(),
        userId: ctx.actor.userId,
        codeHash: hashRecoveryCode(ctx, ctx.actor.userId, code),
        createdAt: ctx.now(),
      },
      condition,
    ),
  );
