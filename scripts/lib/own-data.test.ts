import type { Client } from '@libsql/client';
import { metered } from '@motriforge/db/client';
import { categoryId } from '@motriforge/db/lookups/categories';
import { housekeeping } from '@motriforge/db/ownership/exceptions';
import { holdingByName } from '@motriforge/db/ownership/holdings';
import { user } from '@motriforge/db/schema/identity';
import type { JobCtx, UserCtx } from '@motriforge/domain/context';
import { buildExport, erase, findExport, importOwn, requestExport } from '@motriforge/domain/privacy';
import { newId } from '@motriforge/shared/ids';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryPlaces, streamOf } from '../../packages/domain/src/privacy/testing.ts';
import { writeSmallWorld } from './seed/small-world.ts';
import { seedingGround, values } from './seed/testing.ts';
import { visitorOver } from './visitor.ts';

const now = Date.UTC(2026, 5, 17, 12);

let ground: Awaited<ReturnType<typeof seedingGround>>;
let client: Client;
beforeAll(async () => {
  ground = await seedingGround();
  client = await ground.database();
  await client.execute('pragma foreign_keys = on');
  await writeSmallWorld(client, now);
}, 60_000);
afterAll(() => {
  client.close();
  ground.remove();
});

describe('everything of a person of the small gym', () => {
  it('leaves, is erased, and comes back the same', async () => {
    const { before, after, result } = await roundTrip('athlete@example.com');
    expect(result).toEqual({ status: 'taken', rows: expect.any(Number), leftOut: 0 });
    expect(before.tables.get('workout_session')?.length).toBeGreaterThan(10);
    expect(before.tables.get('exercise_set_log')?.length).toBeGreaterThan(100);
    expect(before.tables.get('exercise_instruction')?.length).toBeGreaterThan(10);
    const taken = takenBack(before);
    expect(taken.length).toBeGreaterThan(15);
    for (const [name] of taken) expect([name, plain(name, after)]).toEqual([name, plain(name, before)]);
  }, 60_000);

  it('comes back without what leaned on a gym they are no longer in', async () => {
    const { before, after, result } = await roundTrip('client@example.com');
    // Their progress in a program that only the gym may see.
    expect(result).toMatchObject({ status: 'taken', leftOut: 1 });
    for (const [name, rows] of takenBack(before)) {
      const isOfGym = name === 'user_program_progress';
      expect([name, after.tables.get(name)?.length ?? 0]).toEqual([name, isOfGym ? 0 : rows.length]);
    }
    expect(after.tables.get('workout_session')?.every((row) => row.workout_id === null)).toBe(true);
    expect(before.tables.get('workout_session')?.some((row) => row.workout_id !== null)).toBe(true);
  }, 60_000);
});

async function roundTrip(email: string) {
  const [found] = await values(client, 'select id from user where email = ?', email);
  const userId = String(found);
  const before = await exportOf(contextOf(userId));
  await erase(contextOf(userId), userId, async () => {});
  const id = newId();
  const account = { id, email, userCategoryId: categoryId('USER', 'MEMBER') };
  await metered(client).insert(user).values(account);
  const file = streamOf(before.bytes);
  const result = await importOwn(contextOf(id), { id: newId(), fileName: 'mine.zip' }, file, memoryPlaces());
  return { before, after: await exportOf(contextOf(id)), result };
}

const takenBack = ({ tables }: OwnTables) =>
  [...tables].filter(([name]) => holdingByName.get(name)?.treatment === 'owned');

type Line = Record<string, unknown>;
interface OwnTables {
  tables: ReadonlyMap<string, Line[]>;
}

/** Lines without what a file does not decide, in an order of their own. Ids of the file are all the same. */
function plain(name: string, { tables }: OwnTables): string[] {
  const decided = housekeeping.flatMap(({ of }) => of);
  const own = new Set([...tables.values()].flatMap((rows) => rows.map(({ id }) => String(id))));
  return (tables.get(name) ?? [])
    .map((row) => {
      const said = Object.entries(row).filter(
        ([column]) => !decided.includes(`${name}.${column}`) && column !== 'visibility_id',
      );
      return JSON.stringify(said).replaceAll(anId, (id) => (own.has(id) ? 'own' : id));
    })
    .toSorted();
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

async function exportOf(ctx: JobCtx & UserCtx) {
  const { id } = await requestExport(ctx, { id: newId() });
  const kept = new Map<string, Uint8Array>();
  await buildExport(ctx, id, {
    store: async (key, content) => void kept.set(key, new Uint8Array(await new Response(content).arrayBuffer())),
    openFile: async () => null,
    removeFiles: async () => {},
  });
  const { fileKey, sizeBytes } = await findExport(ctx, { token: ctx.secrets.tokenOf('export', id) });
  const bytes = kept.get(fileKey) ?? new Uint8Array();
  expect(bytes.length).toBe(sizeBytes);
  const tables = new Map<string, Line[]>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const table = /^data\/(\w+)\.jsonl$/.exec(name)?.[1];
    if (table)
      tables.set(
        table,
        strFromU8(content)
          .trim()
          .split('\n')
          .map((line): Line => JSON.parse(line)),
      );
  }
  return { bytes, tables };
}

const contextOf = (userId: string): JobCtx & UserCtx => ({
  ...visitorOver(metered(client)),
  actor: { kind: 'person', userId, sessionId: null },
  now: () => now,
  sendMail: null,
  sendPush: async () => 'GONE',
});
