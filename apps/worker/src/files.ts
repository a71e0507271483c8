import { avatarKey, findFile, inspectPicture, keepAvatar, storeKey } from '@motriforge/domain/media';
import { AppError } from '@motriforge/shared/errors';
import { Id } from '@motriforge/shared/ids';
import type { Context } from 'hono';
import * as v from 'valibot';
import { believe, callOf } from './caller.ts';
import { boundedBody, refuseForeignOrigins } from './door.ts';
import { type App, settingsOf } from './env.ts';
import { limitWrites } from './limits.ts';
import { visitOf, withCookies } from './visit.ts';

const largestAvatarBytes = 5 * 1_048_576;
const hourSeconds = 3_600;

/** Takes the picture of whoever sends it. It was made small by the page, which left out what it says beside what it shows. */
export async function receiveAvatar(c: Context<App>): Promise<Response> {
  refuseForeignOrigins(c.req.raw, settingsOf(c.env).APP_ORIGIN);
  const id = idIn(c);
  const request = await boundedBody(c.req.raw, largestAvatarBytes);
  await limitWrites(c.env, request);
  const { ctx, cookies } = await whoAsks(c, false);
  const { actor } = ctx;
  if (actor.kind !== 'person') throw new AppError('SIGNED_OUT', 'Sign in to go on.');
  const bytes = new Uint8Array(await request.arrayBuffer());
  const picture = inspectPicture(bytes);
  if (!picture) throw new AppError('BAD_INPUT', 'Send a picture, as WebP or JPEG.');
  if (picture.hasMetadata)
    throw new AppError('BAD_INPUT', 'This picture says where it was taken. Take that out first.');
  const checksum = hex(await crypto.subtle.digest('SHA-256', bytes));
  // The file first: a row without its file would be a broken picture, a file without its row is nothing.
  await c.env.FILES.put(storeKey('avatars', avatarKey(actor.userId, id)), bytes);
  const { contentType } = picture;
  const replaced = await keepAvatar(
    { ...ctx, actor, db: ctx.guardedDb },
    { id, contentType, checksum, sizeBytes: bytes.length },
  );
  if (replaced) c.executionCtx.waitUntil(c.env.FILES.delete(replaced));
  return withCookies(Response.json({ id }, { headers: { 'cache-control': 'no-store' } }), cookies);
}

/** A file, for whoever may see it. Its bytes are what they were said to be when they came. */
export async function sendFile(c: Context<App>): Promise<Response> {
  const { ctx, cookies } = await whoAsks(c, true);
  const { key, contentType } = await findFile(ctx, idIn(c));
  const file = await c.env.FILES.get(key);
  if (!file) throw new AppError('NOT_FOUND', 'There is no such file.');
  const headers = { 'content-type': contentType, 'cache-control': `private, max-age=${hourSeconds}` };
  return withCookies(new Response(file.body, { headers }), cookies);
}

async function whoAsks(c: Context<App>, believesClaims: boolean) {
  const { cookies, visitor } = visitOf(c);
  const { ctx } = await callOf(visitor, cookies, believesClaims ? believe(visitor, cookies) : null);
  return { ctx, cookies };
}

function idIn(c: Context<App>): string {
  const id = v.safeParse(Id, c.req.param('id'));
  if (!id.success) throw new AppError('NOT_FOUND', 'There is no such file.');
  return id.output;
}

const hex = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
