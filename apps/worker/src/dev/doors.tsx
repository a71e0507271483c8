import { recentEvents, replay } from '@motriforge/domain/events';
import { recentMail } from '@motriforge/domain/notifications';
import { AppError } from '@motriforge/shared/errors';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import { moveClock, now } from '../clock.ts';
import { jobContext } from '../context.ts';
import { crons } from '../crons/index.ts';
import type { Env } from '../env.ts';
import { securityHeaders } from '../headers.ts';
import { ClockPage, EventsPage, LetterPage, MailboxPage } from './pages.tsx';

type DevApp = { Bindings: Env & { DEV_TOKEN: string } };

/** Doors for whoever runs the product on their own machine: the mailbox, the clock, the crons, the outbox. */
export const devDoors = new Hono<DevApp>();

const cookieName = 'motriforge-dev';

devDoors.use(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(securityHeaders())) c.res.headers.set(name, value);
});

devDoors.use(async (c, next) => {
  if (c.env.ENVIRONMENT !== 'local') return c.notFound();
  const offered = c.req.query('token') ?? c.req.header('x-dev-token') ?? getCookie(c, cookieName);
  if (!c.env.DEV_TOKEN || offered !== c.env.DEV_TOKEN) {
    return c.text('Open this page with the link that was printed when the product started.', 403);
  }
  if (c.req.query('token') !== undefined) {
    setCookie(c, cookieName, offered, { httpOnly: true, sameSite: 'Strict', path: '/__dev' });
    if (c.req.method === 'GET') return c.redirect(c.req.path);
  }
  // A page of somebody else may make this browser post here, cookie and all: it cannot set our origin.
  if (c.req.method !== 'GET' && ![undefined, new URL(c.req.url).origin].includes(c.req.header('origin'))) {
    return c.text('This request comes from another site.', 403);
  }
  return next();
});

devDoors.get('/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css' }));

devDoors.get('/', async (c) => c.html(<MailboxPage letters={await recentMail(job(c))} />));

devDoors.get('/mail.json', async (c) => c.json(await recentMail(job(c))));

devDoors.get('/mail/:id', async (c) => {
  const letter = (await recentMail(job(c))).find(({ id }) => id === c.req.param('id'));
  return letter ? c.html(<LetterPage letter={letter} />) : c.text('There is no such letter.', 404);
});

devDoors.get('/events', async (c) => c.html(<EventsPage events={await recentEvents(job(c))} />));

devDoors.get('/events.json', async (c) => c.json(await recentEvents(job(c))));

devDoors.post('/events/:id/replay', async (c) => {
  try {
    await replay(job(c), c.req.param('id'));
  } catch (error) {
    if (error instanceof AppError) return c.text(error.message, 404);
    throw error;
  }
  return c.redirect('/__dev/events', 303);
});

devDoors.get('/clock', (c) => c.html(<ClockPage now={now()} schedules={Object.keys(crons)} />));

const Moment = v.pipe(v.string(), v.isoTimestamp());

devDoors.post('/clock', async (c) => {
  const { to } = await c.req.parseBody();
  if (to !== '' && to !== undefined && !v.is(Moment, to)) return c.text('Write the time as 2026-11-21T10:00:00Z.', 400);
  moveClock(v.is(Moment, to) ? Date.parse(to) : null);
  return c.redirect('/__dev/clock', 303);
});

devDoors.post('/cron', async (c) => {
  const { schedule } = await c.req.parseBody();
  const jobs = typeof schedule === 'string' ? crons[schedule] : undefined;
  if (!jobs) return c.text('There is no such schedule.', 404);
  await Promise.all(jobs.map((run) => run(c.env, waiterOf(c))));
  return c.redirect('/__dev/clock', 303);
});

// Hono's own type of a context leaves out what only some platforms have.
const waiterOf = (c: Context<DevApp>) => c.executionCtx as ExecutionContext;

const job = (c: Context<DevApp>) => jobContext(c.env, waiterOf(c));

const style = `
:root { color-scheme: light dark; font: 16px/1.5 ui-sans-serif, system-ui; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
nav a { margin-inline-end: 1rem; }
table { width: 100%; border-collapse: collapse; }
td, th { text-align: start; padding: 0.5rem; border-block-end: 1px solid color-mix(in oklch, currentcolor 20%, transparent); vertical-align: top; }
pre { white-space: pre-wrap; }
`;
