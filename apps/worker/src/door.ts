import { AppError } from '@motriforge/shared/errors';

export const largestBodyBytes = 1_048_576;

/**
 * Refuses what a page of somebody else could send in a visitor's name. Browsers let any page post forms and plain text
 * anywhere, and tRPC takes multipart for every mutation: so a write needs our origin and JSON.
 */
export function refuseForeignWrites(request: Request, appOrigin: string): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  refuseForeignOrigins(request, appOrigin);
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new AppError('BAD_INPUT', 'Send JSON, and say so in Content-Type.');
}

/** The half of it that holds for files too. */
export function refuseForeignOrigins(request: Request, appOrigin: string): void {
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== appOrigin) throw new AppError('FORBIDDEN', 'This request comes from another site.');
  if (origin === null && request.headers.get('sec-fetch-site') !== null) {
    throw new AppError('FORBIDDEN', 'This request does not say where it comes from.');
  }
}

/** The request with a body that is known to be small enough, however it was sent. */
export async function boundedBody(request: Request, limit = largestBodyBytes): Promise<Request> {
  if (request.body === null) return request;
  const announced = request.headers.get('content-length');
  if (announced !== null) {
    // HTTP lets no body be longer than it was announced.
    if (Number(announced) > limit) throw tooLarge(limit);
    return request;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: await new Blob(chunks).bytes(),
  });
}

function tooLarge(limit: number): AppError {
  return new AppError('TOO_LARGE', `This request is too large: at most ${Math.floor(limit / 1024)} kB.`);
}
