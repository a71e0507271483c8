import { user, userCredential, userDevice } from '@motriforge/db/schema/identity';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import type { Ctx, JobCtx, SessionTokens, UserCtx } from '../context.ts';
import { receiveAll } from '../events/index.ts';
import type { TestWorld } from '../testing.ts';
import { hashToken, recognise, signIn } from './index.ts';
import { newAccount } from './new-account.ts';
import { openSession } from './open-session.ts';

export const email = 'kit@example.com';
export const password = 'correct horse battery staple';
/** Of the password above, with figures so small that trying it costs nothing. */
export const passwordHash = 'scrypt$16$8$1$YSBzYWx0IGZvciB0ZXN0cw$zOEboTXDRAkZAZMV0JXhmlk2yfK3QbOI-0GD42MLIX4';

export interface TestBrowser {
  ctx: JobCtx;
  /** The session it keeps. */
  session(): SessionTokens;
  /** The context of whoever is signed in; fails where nobody is. */
  person(): Promise<UserCtx>;
  signIn(given?: Partial<Parameters<typeof signIn>[1]>): ReturnType<typeof signIn>;
  /** Opens a session as a right password does, where the password is not what is looked at. */
  enter(rememberMe?: boolean): Promise<void>;
}

/** A browser of its own, with its own device and its own session. */
export function browserIn(world: TestWorld, userAgent = 'test'): TestBrowser {
  const device = newId();
  let session: SessionTokens | null = null;
  const ctx: JobCtx = {
    ...world.ctx,
    caller: { ...world.ctx.caller, userAgent },
    browser: {
      device: () => device,
      country: null,
      keep(given) {
        session = given;
      },
    },
  };
  const held = (): SessionTokens => {
    if (!session) throw new Error('Nobody is signed in here.');
    return session;
  };
  return {
    ctx,
    session: held,
    async person() {
      const found = await recognise(ctx, held().token);
      if (!found) throw new Error('This session has ended.');
      return { ...ctx, actor: found.person };
    },
    signIn: (given = {}) => signIn(ctx, { email, password, rememberMe: false, ...given }),
    async enter(rememberMe = false) {
      const [owner] = await ctx.db.select({ userId: user.id }).from(user).where(eq(user.email, email));
      if (!owner || !(await openSession(ctx, { ...owner, rememberMe }))) throw new Error('Nobody can enter here.');
    },
  };
}

/** Kit has an account; their address counts as proved unless said otherwise. */
export async function join(
  world: TestWorld,
  ctx: Ctx = world.ctx,
  userId = newId(),
  isVerified = true,
): Promise<string> {
  await giveAccount(ctx, { userId, email, isVerified });
  return userId;
}

/** Somebody has an account as signing up leaves it. */
export async function giveAccount(
  ctx: Ctx,
  { userId, email, isVerified }: { userId: string; email: string; isVerified: boolean },
): Promise<void> {
  const now = ctx.now();
  const account = { userId, email, displayName: undefined, locale: 'en', timeZone: 'Asia/Bangkok' } as const;
  await ctx.db.batch([
    ...newAccount(ctx, isVerified ? { ...account, emailVerifiedAt: now } : account),
    ctx.db.insert(userCredential).values({ userId, passwordHash, passwordChangedAt: now, updatedAt: now }),
    ctx.db
      .insert(userDevice)
      .values({ id: newId(), userId, tokenHash: hashToken(ctx.browser.device()), createdAt: now, lastSeenAt: now }),
  ]);
}

/** Lets everybody react to what has happened, and answers with the letters that were sent for it. */
export async function letters(world: TestWorld) {
  const before = world.sent.length;
  while (world.published.length > 0) {
    for (const outcome of await receiveAll(world.ctx, world.published.splice(0))) {
      if (outcome instanceof Error) throw outcome;
    }
  }
  return world.sent
    .slice(before)
    .map((letter) => ({ ...letter, token: /#([\w-]{43})/.exec(letter.bodyText)?.[1] ?? '' }));
}
