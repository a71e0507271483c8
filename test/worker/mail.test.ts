import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, startWorld, type World } from '../support/world.ts';

interface Delivery {
  key: string;
  token: string;
  letter: { from: string; to: string[]; subject: string; text: string; html: string };
}

let world: World;
let provider: Server;
const deliveries: Delivery[] = [];
let failures = 0;

/** A mail provider as it looks from outside: JSON in, an id out, sometimes an error. */
beforeAll(async () => {
  provider = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (failures > 0) {
        failures--;
        response.writeHead(503).end();
        return;
      }
      const key = String(request.headers['idempotency-key']);
      deliveries.push({ key, token: String(request.headers.authorization), letter: JSON.parse(body) });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: `accepted-${key}` }));
    });
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const { port } = provider.address() as AddressInfo;
  world = await startWorld({
    variables: {
      MAIL_URL: `http://127.0.0.1:${port}/emails`,
      MAIL_TOKEN: 'secret',
      MAIL_FROM: 'hello@motriforge.example',
    },
  });
}, 60_000);
afterAll(async () => {
  await world.stop();
  provider.close();
});

const sent = (recipient: string) => deliveries.filter(({ letter }) => letter.to.includes(recipient));
const statusOf = async (recipient: string) =>
  (
    await world.client.execute({
      sql: 'select status, external_id from mail_message where recipient = ?',
      args: [recipient],
    })
  ).rows[0];

describe('a letter', () => {
  it('is handed to the provider with a key of its own, and its id is kept', async () => {
    await world.post('mind.joinWaitlist', { id: newId(), email: 'kit@example.com' });
    const row = await eventually(
      () => statusOf('kit@example.com'),
      (found) => found?.status === 'SENT',
    );
    const [delivery] = sent('kit@example.com');
    expect(delivery).toMatchObject({ token: 'Bearer secret', letter: { from: 'hello@motriforge.example' } });
    expect(delivery?.letter.html).toContain('<p>');
    expect(row?.external_id).toBe(`accepted-${delivery?.key}`);
  });

  it('is tried again when the provider fails, under the same key, and arrives once', async () => {
    failures = 2;
    await world.post('mind.joinWaitlist', { id: newId(), email: 'patient@example.com' });
    const row = await eventually(
      () => statusOf('patient@example.com'),
      (found) => found?.status === 'SENT',
      20_000,
    );
    expect(row?.status).toBe('SENT');
    expect(sent('patient@example.com')).toHaveLength(1);
  }, 30_000);
});
