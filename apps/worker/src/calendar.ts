import { readCalendar } from '@motriforge/domain/programs';
import { AppError } from '@motriforge/shared/errors';
import { writeCalendar } from '@motriforge/shared/ics';
import type { Context } from 'hono';
import type { App } from './env.ts';
import { visitOf } from './visit.ts';

/** The plan of whoever was given this address; a calendar has no session to show. */
export async function sendCalendar(c: Context<App>): Promise<Response> {
  const [, secret] = /^([\w-]{43})\.ics$/.exec(c.req.param('file') ?? '') ?? [];
  if (secret === undefined) throw new AppError('NOT_FOUND', 'There is no such calendar.');
  const { visitor } = visitOf(c);
  const planned = await readCalendar(visitor, secret);
  const text = writeCalendar(
    'MōtriForge',
    planned.map(({ uid, day, title, program, minutes, address, changedAt }) => ({
      uid: `${uid}@motriforge`,
      day,
      summary: title,
      description: `${program} · ${minutes} min\n${address}`,
      url: address,
      changedAt,
    })),
  );
  const etag = `"${await digestOf(text)}"`;
  // Whoever knows the address may read it, but nobody in between keeps it.
  const headers = { etag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' };
  if (c.req.header('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' } });
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
