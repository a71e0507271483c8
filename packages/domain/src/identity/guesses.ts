import { securityEvent } from '@motriforge/db/schema/audit';
import { user, userDevice } from '@motriforge/db/schema/identity';
import { signInGuess } from '@motriforge/db/schema/sign-in';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, max, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { hashToken } from './token.ts';

/** The guess after which an account is locked, and its owner told. */
const freeGuesses = 5;
const tooManyGuesses = 'There were too many wrong tries. Wait a while, or choose a new password.';
/** Asking for a letter counts like a guess: nobody's mailbox is filled by others. */
export const tooManyLetters = 'We have written to this address several times now. Look there, or try again later.';

const firstLockMillis = 15 * 60_000;
const longestLockMillis = 24 * 3_600_000;

/** Wrong guesses are forgotten after as long as the longest lock lasts. */
const forgottenAfterMillis = longestLockMillis;

export interface Guess {
  kind: typeof signInGuess.$inferSelect.kind;
  email: string;
}

/**
 * Counts a guess before it is tried, so that twenty at once are twenty. The fifth locks for a quarter of an hour, each
 * one after it for twice as long. A device the account knows is counted apart: guesses made elsewhere do not lock it
 * out. An address without an account is counted alike. The first statement answers nothing while the guess is locked,
 * the second until when.
 */
export function countGuess(ctx: Ctx, guess: Guess) {
  const now = ctx.now();
  const failures = sql`case when ${signInGuess.lastFailedAt} <= ${now - forgottenAfterMillis} then 1
    else ${signInGuess.failures} + 1 end`;
  const count = ctx.db
    .insert(signInGuess)
    .values({
      kind: guess.kind,
      addressHash: hashToken(guess.email),
      device: knownDevice(ctx, guess),
      failures: 1,
      lastFailedAt: now,
    })
    .onConflictDoUpdate({
      target: [signInGuess.addressHash, signInGuess.kind, signInGuess.device],
      set: { failures, lastFailedAt: now, lockedUntil: lockAfter(failures, now) },
      setWhere: sql`coalesce(${signInGuess.lockedUntil}, 0) <= ${now}`,
    })
    .returning({
      failures: signInGuess.failures,
      lockedUntil: signInGuess.lockedUntil,
      isKnownDevice: sql<number>`${signInGuess.device} <> 'UNKNOWN'`,
    });
  const lock = ctx.db
    .select({ until: max(signInGuess.lockedUntil) })
    .from(signInGuess)
    .where(sameGuess(ctx, guess));
  return [count, lock] as const;
}

/** What a guess hears that was not even tried. */
export const lockedOut = (ctx: Ctx, until: number | null | undefined, words = tooManyGuesses) =>
  new AppError('TOO_MANY', words, {
    retryAfterSeconds: Math.max(1, Math.ceil(((until ?? 0) - ctx.now()) / 1_000)),
  });

/** A wrong guess, and what its count has led to. */
export interface Failure {
  failures: number;
  lockedUntil: number | null;
}

/** Whether this is the guess whose lock the owner is told of. Those that come after it are not told again. */
export const isFirstLock = ({ failures }: Failure): boolean => failures === freeGuesses;

/** Takes a wrong guess down for staff to see. */
export function noteGuess(
  ctx: Ctx,
  userId: string | undefined,
  kind: Guess['kind'],
  { failures, lockedUntil }: Failure,
) {
  const securityEventId = newId();
  const note = ctx.db.insert(securityEvent).values({
    id: securityEventId,
    userId: userId ?? null,
    eventType: lockedUntil ? 'ACCOUNT_LOCKED' : 'FAILED_LOGIN',
    severity: lockedUntil ? 'MEDIUM' : 'LOW',
    ipAddress: ctx.caller.ipAddress ?? 'unknown',
    userAgent: ctx.caller.userAgent,
    eventDetails: { kind, failures, lockedUntil },
    occurredAt: ctx.now(),
  });
  return { securityEventId, note };
}

/** Forgets the wrong guesses of a device once it was right. */
export const forgetGuesses = (ctx: Ctx, guess: Guess) => ctx.db.delete(signInGuess).where(sameGuess(ctx, guess));

const sameGuess = (ctx: Ctx, guess: Guess) =>
  and(
    eq(signInGuess.addressHash, hashToken(guess.email)),
    eq(signInGuess.kind, guess.kind),
    eq(signInGuess.device, knownDevice(ctx, guess)),
  );

/** The device if this very account knows it: a made-up one would otherwise count from nought. */
function knownDevice(ctx: Ctx, { email }: Guess): SQL<string> {
  return sql<string>`coalesce((select ${userDevice.tokenHash} from ${userDevice} join ${user} on ${user.id} = ${userDevice.userId}
    where ${user.email} = ${email} and ${userDevice.tokenHash} = ${hashToken(ctx.browser.device())}), 'UNKNOWN')`;
}

function lockAfter(failures: SQL, now: number): SQL {
  return sql`case when ${failures} >= ${freeGuesses}
    then ${now} + min(${longestLockMillis}, ${firstLockMillis} << min(${failures} - ${freeGuesses}, 10)) end`;
}
