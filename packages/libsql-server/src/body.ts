import type { IncomingMessage } from 'node:http';
import { HttpError } from './errors.ts';

const tooLarge = (limit: number) => new HttpError(413, `The body exceeds ${limit} bytes`, 'BODY_TOO_LARGE');

/** Reads a body as text; its bytes are only joined when it came in more than one piece. */
export function readBody(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      reject(tooLarge(limit));
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        request.pause();
        reject(tooLarge(limit));
      }
    });
    request.on('end', () => {
      const whole = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      resolve(whole.toString());
    });
    request.on('error', reject);
  });
}
