import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Client } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from './bulk.ts';
import { Calendar } from './calendar.ts';
import { writeCrowd } from './crowd.ts';
import { crowdPerson, regionOf } from './crowd-person.ts';
import { rowsOfAPerson, yearly } from './proportions.ts';
import { requireSound } from './soundness.ts';
import { counts, seedingGround, values } from './testing.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const now = Date.UTC(2026, 5, 17, 12);
const PEOPLE = 21;

let ground: Awaited<ReturnType<typeof seedingGround>>;
let client: Client;
let written: Map<string, number>;
let heapAfter: number[];

beforeAll(async () => {
  ground = await seedingGround();
  client = await ground.database();
  const before = await counts(client);
  heapAfter = [];
  for await (const _ of writeCrowd(client, PEOPLE, now)) {
    collectGarbage();
    heapAfter.push(process.memoryUsage().heapUsed);
  }
  const after = await counts(client);
  written = new Map([...after].map(([table, count]) => [table, count - (before.get(table) ?? 0)]));
}, 120_000);

afterAll(() => {
  client.close();
  ground.remove();
});

describe('a crowd', () => {
  it('is sound', async () => {
    await expect(requireSound(client)).resolves.toBeUndefined();
  });

  it('leaves as much behind for each person as a year is estimated to', () => {
    const expected: Record<string, number> = {
      user: 1,
      user_credential: 1,
      user_profile: 1,
      user_settings: 1,
      institution_member: 1,
      user_session: yearly.signIns,
      audit_log: yearly.changes,
      notification: yearly.notifications,
      coaching_session: yearly.appointments,
      session_card: yearly.cards,
      health_checkin: yearly.checkIns,
      workout_session: yearly.sessions,
      exercise_log: yearly.exercises,
      exercise_set_log: 2 * yearly.exercises,
      meal_log: yearly.meals,
      progress_photo: yearly.photos,
      goal: yearly.goals,
      user_metric: yearly.metrics,
      journal_entry: yearly.pages,
      chat_session: yearly.conversations,
      chat_message: yearly.conversations * yearly.messagesOfOne,
    };
    for (const [table, count] of Object.entries(expected)) {
      const perPerson = (written.get(table) ?? 0) / PEOPLE;
      expect(perPerson, table).toBeGreaterThan(count * 0.9);
      expect(perPerson, table).toBeLessThan(count * 1.1);
    }
    const total = [...written.values()].reduce((sum, count) => sum + count, 0);
    expect(total / PEOPLE / rowsOfAPerson).toBeCloseTo(1, 1);
  });

  it('has a coach with plans for every twenty people, and a program for half of them', () => {
    expect([written.get('workout'), written.get('program'), written.get('user_program')]).toEqual([4, 1, 10]);
  });

  it('reaches back a year and not into the future', async () => {
    const [first] = await values(client, 'select min(session_date) from workout_session');
    expect(String(first) < '2025-06-20').toBe(true);
    const ahead = await values(
      client,
      `select id from workout_session where completed_at > ? union select id from meal_log where created_at > ?1
       union select id from audit_log where occurred_at > ?1 union select id from chat_message where created_at > ?1
       union select id from notification where read_at > ?1 union select id from progress_photo where created_at > ?1`,
      now,
    );
    expect(ahead).toEqual([]);
  });

  it('adds nobody when asked for the same people again', async () => {
    const before = await counts(client);
    for await (const _ of writeCrowd(client, PEOPLE, now + 86_400_000)) expect.unreachable('Somebody was added.');
    expect(await counts(client)).toEqual(before);
  });

  it('takes no more memory for many people than for few', () => {
    // A person kept would be two megabytes or more.
    const grown = (heapAfter.at(-1) ?? Number.NaN) - (heapAfter[5] ?? Number.NaN);
    expect(grown / 1e6).toBeLessThan(PEOPLE - 6);
  });
});

describe('the same people', () => {
  it('are written by every run, whole or interrupted', async () => {
    const whole = await ground.database();
    for await (const _ of writeCrowd(whole, 2, now));
    const interrupted = await ground.database();
    for await (const _ of writeCrowd(interrupted, 2, now)) break;
    expect(await values(interrupted, "select count(*) from user where email like '%@crowd.example'")).toEqual([1]);
    for await (const _ of writeCrowd(interrupted, 2, now));
    expect(await contentOf(interrupted)).toEqual(await contentOf(whole));
    whole.close();
    interrupted.close();
  });

  it('are others at another place', () => {
    const at = (place: number) => {
      const calendar = new Calendar(regionOf(place).timeZone, now);
      return createHash('sha256')
        .update(JSON.stringify(crowdPerson(place, calendar).statements()))
        .digest('hex');
    };
    expect(at(3)).toBe(at(3));
    expect(at(3)).not.toBe(at(4));
  });
});

describe('the disk', () => {
  it('is asked for a tenth more than the rows take', () => {
    expect(refusal(38e9, 42e9, 10_000)).toBeNull();
    expect(refusal(38e9, 41e9, 10_000)).toMatch(/about 38\.0 GB and the disk has 41\.0 GB left.+9,808 more people/);
  });
});

/** A hash of every row of each table that the crowd alone fills. */
async function contentOf(client: Client): Promise<Record<string, string>> {
  const ofCrowd = [...written].filter(([table, count]) => count > 0 && table !== 'user').map(([table]) => table);
  const content: Record<string, string> = {};
  for (const table of ofCrowd) {
    const { rows } = await client.execute(`select * from "${table}"`);
    content[table] = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }
  return content;
}
