import { appRouter } from '@motriforge/api/root';
import { viewOf } from '@motriforge/api/trpc';
import type { Claim } from '@motriforge/domain/identity';
import { AppError, type ErrorCode, type ErrorView } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { auth } from './auth.ts';
import { sendCalendar } from './calendar.ts';
import { believe, callOf } from './caller.ts';
import { boundedBody, refuseForeignWrites } from './door.ts';
import { type App, settingsOf } from './env.ts';
import { receiveAvatar, sendFile } from './files.ts';
import { securityHeaders } from './headers.ts';
import { health, ready } from './health.ts';
import { limitWrites } from './limits.ts';
import { describe, log } from './log.ts';
import { receiveOwn, sendExport } from './own-data.ts';
import { servePage } from './pages.ts';
import { visitOf, withCookies } from './visit.ts';

const mostCallsInABatch = 10;

export const http = new Hono<App>();

http.use(async (c, next) => {
  const requestId = newId();
  const began = Date.now();
  c.set('requestId', requestId);
  await next();
  c.res.headers.set('x-request-id', requestId);
  for (const [name, value] of Object.entries(securityHeaders())) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
  log('info', 'request', {
    requestId,
    method: c.req.method,
    path: pathToTell(c.req.path),
    status: c.res.status,
    millis: Date.now() - began,
    trips: c.res.headers.get('server-timing') ?? undefined,
  });
});

http.get('/health', health);
http.get('/ready', ready);

http.all('/trpc/*', async (c) => {
  const { APP_ORIGIN } = settingsOf(c.env);
  refuseForeignWrites(c.req.raw, APP_ORIGIN);
  const requestId = c.get('requestId');
  const request = await boundedBody(c.req.raw);
  const { cookies, meter, visitor } = visitOf(c);
  const believed = believe(visitor, cookies);
  if (request.method === 'POST') await limitWrites(c.env, request, believed?.userId);

  const answer = async (req: Request, claim: Claim | null) => {
    const { ctx, isStale } = await callOf(visitor, cookies, claim);
    const response = await fetchRequestHandler({
      endpoint: '/trpc',
      req,
      router: appRouter,
      maxBatchSize: mostCallsInABatch,
      createContext: () => ctx,
      responseMeta: ({ errors }) => ({ headers: retryAfter(errors.map(({ cause }) => cause)) }),
      onError: ({ error, path }) => {
        if (viewOf(error).code === 'INTERNAL' || viewOf(error).code === 'UNAVAILABLE') {
          log('error', 'procedure-failed', { requestId, path, error: describe(error) });
        }
      },
    });
    return { response, isStale: isStale() };
  };
  // What was believed of the caller may have ended within the last minute: then nothing was written, and we look again.
  const spare = believed ? request.clone() : null;
  let { response, isStale } = await answer(request, believed);
  if (isStale && spare) ({ response, isStale } = await answer(spare as Request, null));

  response.headers.set(
    'server-timing',
    // How many rows were written would tell a new address from a known one.
    `db;desc="${meter.trips} ${meter.trips === 1 ? 'trip' : 'trips'}";dur=${meter.millis}, ` +
      `sql;desc="${meter.statements} statements, ${meter.rowsReturned} rows"`,
  );
  response.headers.set('cache-control', 'no-store');
  return withCookies(response, cookies);
});

http.route('/auth', auth);
http.get('/calendar/:file', sendCalendar);
http.put('/files/avatar/:id', receiveAvatar);
http.get('/files/:id', sendFile);
http.post('/files/export', sendExport);
http.post('/files/import', receiveOwn);

/** Browsers say here what the policy kept a page from doing; in a healthy product nobody calls. */
http.post('/csp-reports', async (c) => {
  const request = await boundedBody(c.req.raw, 16_384);
  await limitWrites(c.env, request);
  log('warn', 'csp-report', { requestId: c.get('requestId'), report: (await request.text()).slice(0, 2_000) });
  return c.body(null, 204);
});

http.on(['GET', 'HEAD'], ['*'], async (c): Promise<Response> => {
  const asked = new URL(c.req.url);
  const { APP_ORIGIN } = settingsOf(c.env);
  if (asked.origin === APP_ORIGIN) return servePage(c.env, c.req.raw);
  // Under another of its names the product could be read but would refuse every write.
  c.header('cache-control', 'no-store');
  return c.redirect(`${APP_ORIGIN}${asked.pathname}${asked.search}`, 307);
});

http.notFound((c) => refusal(c.get('requestId'), new AppError('NOT_FOUND', 'There is nothing at this address.')));

http.onError((error, c) => {
  const requestId = c.get('requestId');
  if (error instanceof AppError) return refusal(requestId, error);
  log('error', 'request-failed', { requestId, error: describe(error) });
  return refusal(requestId, new AppError('INTERNAL', 'Something went wrong on our side. Try again.'));
});

/** The address of a calendar is its secret. */
const pathToTell = (path: string): string => path.replace(/^\/calendar\/.*/, '/calendar/…');

/** When to come back, where whoever refused has said so. */
function retryAfter(causes: unknown[]): Record<string, string> {
  const seconds = causes.map((cause) => (cause instanceof AppError ? (cause.retryAfterSeconds ?? 0) : 0));
  const longest = Math.max(0, ...seconds);
  return longest > 0 ? { 'retry-after': String(longest) } : {};
}

const httpStatus: Record<ErrorCode, ContentfulStatusCode> = {
  BAD_INPUT: 400,
  SIGNED_OUT: 401,
  PROOF_NEEDED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  TOO_MANY: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** A failure before any procedure ran, in the shape in which procedures fail. */
function refusal(requestId: string, { code, message, retryAfterSeconds }: AppError): Response {
  const view: ErrorView = { code, message, requestId, fields: [] };
  const headers = new Headers({ 'cache-control': 'no-store' });
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds));
  return Response.json(
    { error: { message, code: -32_000, data: { httpStatus: httpStatus[code], view } } },
    {
      status: httpStatus[code],
      headers,
    },
  );
}
