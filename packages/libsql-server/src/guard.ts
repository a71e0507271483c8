import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HttpError } from './errors.ts';

/** Decides who may talk to the server: a loopback port can be reached by every page a browser has open. */
export class Guard {
  readonly #authorization: Buffer;
  readonly #hosts: ReadonlySet<string>;

  constructor(token: string, port: number) {
    this.#authorization = Buffer.from(`Bearer ${token}`);
    this.#hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
  }

  /** A name that was made to point here (DNS rebinding) shows itself in the Host header. */
  checkHost(request: IncomingMessage): void {
    if (!this.#hosts.has(request.headers.host ?? '')) {
      throw new HttpError(403, 'The Host header must name this server on loopback', 'HOST_REFUSED');
    }
  }

  checkToken(request: IncomingMessage): void {
    const given = Buffer.from(request.headers.authorization ?? '');
    // Only the length can be learnt from the time this takes.
    if (given.length !== this.#authorization.length || !timingSafeEqual(given, this.#authorization)) {
      throw new HttpError(401, 'A valid bearer token is required', 'UNAUTHORIZED');
    }
  }

  /** A page of another origin can send any other type without asking first. */
  checkContentType(request: IncomingMessage): void {
    const type = request.headers['content-type'] ?? '';
    if (type !== 'application/json' && !/^application\/json\s*;/i.test(type)) {
      throw new HttpError(415, 'The Content-Type must be application/json', 'CONTENT_TYPE_REFUSED');
    }
  }
}
