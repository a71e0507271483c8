import { createDecipheriv, createECDH, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pushed {
  endpoint: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

export interface PushService {
  url: string;
  pushed: Pushed[];
  /** What it answers from now on. */
  status: number;
  stop(): Promise<void>;
}

/** Stands in for the services of the makers of browsers: takes what is sent to a browser and keeps it. */
export async function startPushService(): Promise<PushService> {
  const pushed: Pushed[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    pushed.push({ endpoint: decodeURIComponent(request.url?.slice(1) ?? ''), headers: request.headers, body });
    response.writeHead(service.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const service: PushService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pushed,
    status: 201,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
  return service;
}

/** A browser that can be sent to: it alone reads what is. */
export class PushedBrowser {
  readonly #keys = createECDH('prime256v1');
  readonly #secret = randomBytes(16);
  readonly subscription: { endpoint: string; p256dhKey: string; authKey: string };

  constructor(endpoint = `https://fcm.googleapis.com/fcm/send/${randomBytes(16).toString('base64url')}`) {
    const p256dhKey = this.#keys.generateKeys().toString('base64url');
    this.subscription = { endpoint, p256dhKey, authKey: this.#secret.toString('base64url') };
  }

  /** RFC 8291, from the side of the browser. */
  read({ body }: Pushed): unknown {
    const salt = body.subarray(0, 16);
    const theirKey = body.subarray(21, 21 + (body[20] ?? 0));
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#keys.getPublicKey(), theirKey]);
    const shared = derive(this.#keys.computeSecret(theirKey), this.#secret, info, 32);
    const key = derive(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
    const nonce = derive(shared, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
    const sealed = body.subarray(21 + theirKey.length);
    const opening = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]);
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString());
  }
}

const derive = (key: Buffer, salt: Buffer, info: Buffer, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, bytes));

/** Who sent something, if they signed it with the key that browsers were given: RFC 8292. */
export function senderOf({ headers }: Pushed, publicKey: string): { aud: string; sub: string; exp: number } {
  const [, token = ''] = /^vapid t=([^,]+)/.exec(String(headers.authorization)) ?? [];
  const [head, claims, signature] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.toString('base64url', 1, 33), point.toString('base64url', 33)];
  const isTheirs = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk', dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature ?? '', 'base64url'),
  );
  if (!isTheirs) throw new Error('This is signed with another key.');
  return JSON.parse(Buffer.from(claims ?? '', 'base64url').toString());
}
