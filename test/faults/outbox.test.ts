import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@motriforge/shared/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localBundle } from '../../scripts/lib/build.ts';
import { type Database, startDatabase } from '../../scripts/lib/database.ts';
import { type Edge, startEdge } from '../../scripts/lib/edge.ts';
import { freePair } from '../../scripts/lib/ports.ts';
import { eventually, preparedDatabase } from '../support/world.ts';

let folder: string;
let port: number;
let database: Database;
let edge: Edge | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motriforge-faults-'));
  port = await freePair();
  database = await preparedDatabase(folder, port + 1);
}, 60_000);
afterEach(async () => {
  await edge?.stop().catch(() => undefined);
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

const url = () => `http://127.0.0.1:${port}`;

async function start(): Promise<void> {
  edge = await startEdge({
    port,
    bundle: localBundle,
    persist: join(folder, 'edge'),
    leasesAMinute: 100_000,
    variables: {
      APP_ORIGIN: url(),
      DATABASE_URL: database.url,
      DATABASE_TOKEN: database.token,
      APP_SECRET: 'a-secret-for-tests-of-thirty-two-characters',
      DEV_TOKEN: 'x',
    },
  });
}

const enlist = (email: string) =>
  fetch(`${url()}/trpc/mind.joinWaitlist`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url() },
    body: JSON.stringify({ id: newId(), email }),
  });

const count = async (sql: string) => Number((await database.client.execute(sql)).rows[0]?.[0]);

describe('the outbox', () => {
  it('brings every letter after the edge is killed between commit and delivery, and brings it once', async () => {
    await start();
    const people = Array.from({ length: 20 }, (_, index) => `person${index}@example.com`);
    const answers = await Promise.all(people.map(enlist));
    expect(answers.map(({ status }) => status)).toEqual(people.map(() => 200));
    // The local queue lives in memory: what has not been handled yet dies with the process.
    await edge?.stop();
    const before = await count("select count(*) from mail_message where status = 'HELD'");
    expect(before).toBeLessThan(people.length);
    await database.client.execute('update event_queue set next_retry_at = 0');

    await start();
    const held = await eventually(
      async () => {
        await edge?.runCrons();
        await new Promise((resolve) => setTimeout(resolve, 500));
        await database.client.execute("update event_queue set next_retry_at = 0 where status <> 'COMPLETED'");
        return count("select count(*) from mail_message where status = 'HELD'");
      },
      (letters) => letters >= people.length,
      60_000,
    );
    expect(held).toBe(people.length);
    expect(await count('select count(*) from mail_message')).toBe(people.length);
    expect(await count("select count(*) from event_queue where status <> 'COMPLETED'")).toBe(0);
    expect(await count('select count(*) from audit_log')).toBe(people.length * 2);
  });
});

describe('a database that goes away', () => {
  it('becomes a 503 that says when to try again, keeps nothing by half, and heals by itself', async () => {
    await start();
    expect((await enlist('before@example.com')).status).toBe(200);
    await database.stop();
    const began = Date.now();
    const refused = await enlist('during@example.com');
    expect(refused.status).toBe(503);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(JSON.stringify(await refused.json())).not.toMatch(/fetch failed|ECONN|stack|127\.0/);
    expect((await fetch(`${url()}/ready`)).status).toBe(503);
    expect((await fetch(`${url()}/health`)).status).toBe(200);

    database = await startDatabase(folder, port + 1);
    expect((await enlist('after@example.com')).status).toBe(200);
    expect((await fetch(`${url()}/ready`)).status).toBe(200);
    expect(await count('select count(*) from waitlist_entry')).toBe(2);
    expect(await count("select count(*) from system_event where event_type = 'waitlist.joined'")).toBe(2);
  });

  it('is answered in time when it is silent', async () => {
    await start();
    expect((await enlist('before@example.com')).status).toBe(200);
    database.process.kill('SIGSTOP');
    const began = Date.now();
    try {
      const refused = await enlist('during@example.com');
      expect(refused.status).toBe(503);
      expect(Date.now() - began).toBeLessThan(10_000);
    } finally {
      database.process.kill('SIGCONT');
    }
    expect((await enlist('after@example.com')).status).toBe(200);
  });
});
