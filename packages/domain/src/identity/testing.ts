import { user } from '@motriforge/db/schema/identity';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import type { Ctx, JobCtx, SessionTokens, UserCtx } from '../context.ts';
import { receiveAll } from '../events/index.ts';
import type { TestWorld } from '../testing.ts';
import { recognise, signIn, signUp } from './index.ts';

export const email = 'kit@example.com';
export const password = 'correct horse battery staple';

export interface TestBrowser {
  ctx: JobCtx;
  /** The session it keeps. */
  session(): SessionTokens;
  /** The context of whoever is signed in; fails where nobody is. */
  person(): Promise<UserCtx>;
  signIn(given?: Partial<Parameters<typeof signIn>[1]>): ReturnType<typeof signIn>;
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
  };
}

/** Somebody signs up; their address counts as proved unless said otherwise. */
export async function join(world: TestWorld, ctx: Ctx = world.ctx, id = newId(), isVerified = true): Promise<string> {
  await signUp(ctx, { id, email, password, locale: 'en', timeZone: 'Asia/Bangkok' });
  if (isVerified) await world.db.update(user).set({ emailVerifiedAt: world.ctx.now() }).where(eq(user.id, id));
  return id;
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
