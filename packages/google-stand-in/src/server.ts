import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createStandIn, type StandIn } from './stand-in.ts';

export interface StandInServer extends StandIn {
  /** What the worker has to be told to sign people in here. */
  variables: { GOOGLE_ISSUER: string; GOOGLE_CLIENT_ID: string; GOOGLE_CLIENT_SECRET: string };
  stop(): Promise<void>;
}

/** Runs the stand-in on this machine, on any free port, for the product at `origin`. */
export async function startStandIn(origin: string): Promise<StandInServer> {
  const server = createServer(async (incoming, outgoing) => {
    const answer = await standIn.fetch(await requestFrom(incoming, issuer));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [clientId, clientSecret] = ['motriforge-on-this-machine', randomBytes(24).toString('base64url')];
  const standIn = await createStandIn({
    issuer,
    clientId,
    clientSecret,
    redirectUri: `${origin}/auth/google/callback`,
  });
  return {
    ...standIn,
    variables: { GOOGLE_ISSUER: issuer, GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function requestFrom(incoming: IncomingMessage, issuer: string): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming;
  const body = method === 'POST' ? { body: await text(incoming) } : {};
  const type = headers['content-type'];
  return new Request(new URL(url, issuer), { method, headers: type ? { 'content-type': type } : {}, ...body });
}
