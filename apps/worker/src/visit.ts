import { newMeter } from '@motriforge/db/client';
import type { Context } from 'hono';
import { visitorContext } from './context.ts';
import { type Cookies, cookiesOf } from './cookies.ts';
import type { App } from './env.ts';

/** A request as every door sees it first: what the browser carries, and a context in which nobody is known yet. */
export function visitOf(c: Context<App>) {
  const { headers } = c.req.raw;
  const cookies = cookiesOf(headers);
  const meter = newMeter();
  // Hono's own type of a context leaves out what only some platforms have.
  const waiter = c.executionCtx as ExecutionContext;
  const visitor = visitorContext(c.env, waiter, meter, { id: c.get('requestId'), headers, cookies });
  return { cookies, meter, visitor };
}

/** An answer with what the browser is to keep from now on. */
export function withCookies(response: Response, cookies: Cookies): Response {
  for (const cookie of cookies.toSet()) response.headers.append('set-cookie', cookie);
  return response;
}
