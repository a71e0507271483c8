import * as v from 'valibot';
import type { Env } from './env.ts';
import { securityHeaders } from './headers.ts';

const Hash = v.pipe(v.string(), v.regex(/^sha256-[\w+/]+=*$/));
const Policy = v.object({ scriptHashes: v.array(Hash), styleHashes: v.array(Hash) });

let policy: Promise<v.InferOutput<typeof Policy>> | undefined;

/** A page or a file of the SPA, with its headers. An address without a page of its own gets the shell. */
export async function servePage(env: Env, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const found = await env.ASSETS.fetch(new Request(url, request));
  const isFile = /\.[a-z0-9]+$/i.test(url.pathname);
  if (found.status !== 404) return withHeaders(env, found);
  await found.body?.cancel();
  if (isFile) return new Response('There is no such file.', { status: 404, headers: securityHeaders() });
  return withHeaders(env, await env.ASSETS.fetch(new Request(new URL('/shell', url), request)));
}

async function withHeaders(env: Env, asset: Response): Promise<Response> {
  const headers = new Headers(asset.headers);
  for (const [name, value] of Object.entries(securityHeaders(await pagePolicy(env)))) headers.set(name, value);
  // Only what is under /assets carries a hash in its name, and that does not pass here.
  headers.set('cache-control', 'public, max-age=0, must-revalidate');
  return new Response(asset.body, { status: asset.status, headers });
}

/** The hashes of what the build wrote into its pages. They change only with the worker's version. */
function pagePolicy(env: Env): Promise<v.InferOutput<typeof Policy>> {
  policy ??= env.ASSETS.fetch('https://assets.local/csp.json')
    .then((response) => response.json())
    .then((body) => v.parse(Policy, body))
    .catch((error) => {
      policy = undefined;
      throw error;
    });
  return policy;
}
