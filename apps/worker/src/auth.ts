import type { Ctx } from '@motriforge/domain/context';
import { finishGoogle, type GoogleEnd, recognise, startGoogle } from '@motriforge/domain/identity';
import { StartGoogleInput } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { Cookies } from './cookies.ts';
import { type App, settingsOf } from './env.ts';
import { limitWrites } from './limits.ts';
import { describe, log } from './log.ts';
import { visitOf, withCookies } from './visit.ts';

/** Doors a browser is sent through while somebody signs in. They always lead on to a page that can say what happened. */
export const auth = new Hono<App>();

auth.get('/google/start', async (c) => {
  const { APP_ORIGIN } = settingsOf(c.env);
  const { origin, search } = new URL(c.req.url);
  // Under another of the product's names its cookies would stay behind.
  if (origin !== APP_ORIGIN) return c.redirect(`${APP_ORIGIN}/auth/google/start${search}`, 307);
  const input = v.parse(StartGoogleInput, c.req.query());
  return lead(c, async (visitor) => startGoogle(visitor, input));
});

auth.get('/google/callback', (c) =>
  lead(c, async (visitor, cookies) => {
    const found = cookies.session === undefined ? null : await recognise(visitor, cookies.session);
    const end = await finishGoogle(found ? { ...visitor, actor: found.person } : visitor, new URL(c.req.url));
    if (end.cause) {
      const { outcome, cause } = end;
      log('warn', 'google-refused', { requestId: c.get('requestId'), outcome, error: describe(cause) });
    }
    return pageFor(visitor, end);
  }),
);

/** Sends the browser where `find` says, with the cookies it shall keep; where that fails, to a page that says so. */
async function lead(c: Context<App>, find: (ctx: Ctx, cookies: Cookies) => Promise<string>): Promise<Response> {
  const requestId = c.get('requestId');
  const { cookies, visitor } = visitOf(c);
  const answer = new Headers({ 'cache-control': 'no-store' });
  try {
    await limitWrites(c.env, c.req.raw);
    answer.set('location', await find(visitor, cookies));
  } catch (error) {
    const outcome = error instanceof AppError && error.code === 'TOO_MANY' ? 'too-many' : 'failed';
    if (outcome === 'failed') log('error', 'google-failed', { requestId, error: describe(error) });
    answer.set('location', pageFor(visitor, { outcome, returnTo: null }));
  }
  return withCookies(new Response(null, { status: 302, headers: answer }), cookies);
}

/**
 * The page that says what happened and leads on from there. It is told behind the #, which no server sees: in a word of
 * ours, and with what it takes to go on in this browser.
 */
function pageFor({ origin }: Ctx, { outcome, returnTo }: GoogleEnd): string {
  const url = new URL('/sign-in', origin);
  if (returnTo !== null) url.searchParams.set('returnTo', returnTo);
  const { status, ...toGoOn } = typeof outcome === 'string' ? { status: outcome } : outcome;
  const told = { google: status, ...toGoOn };
  url.hash = String(new URLSearchParams(Object.entries(told).map(([name, value]) => [name, String(value)])));
  return url.href;
}
