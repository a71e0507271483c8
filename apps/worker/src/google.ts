import type { GoogleClient } from '@motriforge/domain/context';
import type { Settings } from './env.ts';
import { callOutside } from './outgoing.ts';

const longestWaitMillis = 10_000;

/** Google's descriptions, keys and tokens are a few kB each. */
const largestAnswerBytes = 262_144;

let made: { of: Settings; client: GoogleClient | null } | undefined;

/** One for each isolate, so that what Google says of itself is asked for once; null where nobody has set it up. */
export function googleClient(settings: Settings): GoogleClient | null {
  if (made?.of !== settings) made = { of: settings, client: clientFrom(settings) };
  return made.client;
}

function clientFrom(settings: Settings): GoogleClient | null {
  const { ENVIRONMENT, GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret } = settings;
  if (!clientId || !clientSecret) return null;
  const call = ENVIRONMENT === 'local' ? callAnywhere : callOutside;
  return {
    issuer: settings.GOOGLE_ISSUER,
    clientId,
    clientSecret,
    fetch: async (url, init) => bounded(await call(url, init)),
  };
}

/** The stand-in for Google listens on this very machine. */
const callAnywhere = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(longestWaitMillis) });

/** The answer, once it is known to be small enough. */
async function bounded(answer: Response): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > largestAnswerBytes) throw new Error('The answer of the identity provider is too large.');
    chunks.push(chunk);
  }
  return new Response(await new Blob(chunks).bytes(), { status: answer.status, headers: answer.headers });
}
