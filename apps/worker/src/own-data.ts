import { findExport, importOwn } from '@motriforge/domain/privacy';
import { FindExportInput, ImportOwnInput } from '@motriforge/shared/contracts/privacy';
import { AppError } from '@motriforge/shared/errors';
import type { Context } from 'hono';
import * as v from 'valibot';
import { believe, callOf } from './caller.ts';
import { boundedBody, refuseForeignOrigins } from './door.ts';
import { type App, settingsOf } from './env.ts';
import { limitWrites } from './limits.ts';
import { placesIn } from './own-files.ts';
import { visitOf, withCookies } from './visit.ts';

const longestFormBytes = 1_024;

/**
 * Sends the file of somebody who has the link, once. The link's token comes in a form, so that no address carries it;
 * the browser writes what comes to the disk as it comes. Whoever is refused is led back to where that is explained.
 */
export async function sendExport(c: Context<App>): Promise<Response> {
  refuseForeignOrigins(c.req.raw, settingsOf(c.env).APP_ORIGIN);
  const request = await boundedBody(c.req.raw, longestFormBytes);
  try {
    await limitWrites(c.env, request);
    const form = v.safeParse(FindExportInput, { token: new URLSearchParams(await request.text()).get('token') });
    if (!form.success) throw new AppError('NOT_FOUND', 'This is not a link of ours.');
    const { fileKey } = await findExport(visitOf(c).visitor, form.output);
    const file = await c.env.FILES.get(fileKey);
    if (!file) throw new AppError('NOT_FOUND', 'This file is gone. Ask for a new one.');
    return new Response(file.body, {
      headers: {
        'content-type': 'application/zip',
        'content-length': String(file.size),
        'content-disposition': 'attachment; filename="motriforge.zip"',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    return new Response(null, {
      status: 303,
      headers: { location: `/export?problem=${cause.code}`, 'cache-control': 'no-store' },
    });
  }
}

/** Takes a file that somebody brings into their own account. */
export async function receiveOwn(c: Context<App>): Promise<Response> {
  const { raw } = c.req;
  refuseForeignOrigins(raw, settingsOf(c.env).APP_ORIGIN);
  if (raw.headers.get('content-type') !== 'application/zip' || !raw.body) {
    throw new AppError('BAD_INPUT', 'Send the file itself, as application/zip.');
  }
  const input = v.safeParse(ImportOwnInput, { id: c.req.query('id'), fileName: c.req.query('name') });
  if (!input.success) throw new AppError('BAD_INPUT', 'Say which file this is.');
  const { cookies, visitor } = visitOf(c);
  await limitWrites(c.env, raw, believe(visitor, cookies)?.userId);
  const { ctx } = await callOf(visitor, cookies, null);
  const { actor } = ctx;
  if (actor.kind !== 'person') throw new AppError('SIGNED_OUT', 'Sign in to go on.');
  const places = placesIn(c.env.FILES);
  const result = await importOwn({ ...ctx, actor, db: ctx.guardedDb }, input.output, raw.body, places);
  return withCookies(Response.json(result, { headers: { 'cache-control': 'no-store' } }), cookies);
}
