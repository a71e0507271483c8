import { readHistory } from '@motriforge/history-files';
import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, Person } from '../support/person.ts';
import { eventually, startWorld, type World } from '../support/world.ts';

const sessions = 2_500;
const setsEach = 20;
const lines = sessions * setsEach;
const atOnce = 50;
const largestBodyBytes = 1_048_576;

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

function* rows(): Generator<string> {
  yield 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n';
  for (let at = 0; at < sessions; at++) {
    const day = new Date(Date.UTC(2012, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
    for (let set = 0; set < setsEach; set++) {
      const exercise = set < setsEach / 2 ? '"Squat (Barbell)"' : '"Bench Press (Barbell)"';
      yield `${day} 18:30:00,"Session, no. ${at}",1h 5m,${exercise},${(set % 10) + 1},${60 + set}.5,5,0,0,"deep, slow",,8\n`;
    }
  }
}

async function count(what: string): Promise<number> {
  const { rows: found } = await world.client.execute(`select count(*) as n from ${what}`);
  return Number(found[0]?.n);
}

test('fifty thousand lines are brought within a minute in small requests, and taken back', async () => {
  const exercise = await world.client.execute(
    "select id from exercise where slug in ('back-squat', 'bench-press') order by slug",
  );
  const [squat, bench] = exercise.rows.map(({ id }) => String(id));
  const person = await new Person(world).join();
  const file = new Blob(Array.from(rows()));
  const began = performance.now();
  const begun = await answerOf<{ id: string }>(
    await person.post('imports.begin', {
      ...{ id: newId(), source: 'STRONG', fileName: 'strong.csv', fileHash: 'a'.repeat(64), fileBytes: file.size },
      nameMapping: { 'Squat (Barbell)': squat, 'Bench Press (Barbell)': bench },
    }),
  );
  let from = 0;
  let largest = 0;
  let waiting: { line: number; session: unknown }[] = [];
  const send = async () => {
    const input = { batchId: begun.id, from, sessions: waiting, checkIns: [] };
    largest = Math.max(largest, JSON.stringify(input).length);
    const answer = await answerOf(await person.post('imports.put', input));
    expect(answer).toEqual({ created: waiting.length, known: 0, refused: [] });
    from += waiting.length;
    waiting = [];
  };
  for await (const item of readHistory(file, { massUnit: 'KG', timeZone: 'Asia/Bangkok' })) {
    if (item.kind !== 'session') throw new Error(`What is read is ${JSON.stringify(item)}`);
    waiting.push({ line: item.line, session: item.session });
    if (waiting.length === atOnce) await send();
  }
  const view = await answerOf(await person.post('imports.finish', { batchId: begun.id }));
  const seconds = (performance.now() - began) / 1_000;
  expect(view).toMatchObject({ status: 'COMPLETED', created: sessions, known: 0, refused: 0 });
  expect(await count('exercise_set_log')).toBe(lines);
  expect(seconds).toBeLessThan(60);
  expect(largest).toBeLessThan(largestBodyBytes / 2);

  const counted = await eventually(
    () => count('training_day where sessions = 1'),
    (days) => days === sessions,
    60_000,
  );
  expect(counted).toBe(sessions);
  expect(
    await eventually(
      () => count('personal_record'),
      (records) => records > 0,
      60_000,
    ),
  ).toBeGreaterThan(0);
  const rolledUp = (performance.now() - began) / 1_000;

  const undoing = performance.now();
  expect(await answerOf(await person.post('imports.undo', { id: begun.id }))).toMatchObject({
    status: 'UNDONE',
    kept: 0,
  });
  const undone = (performance.now() - undoing) / 1_000;
  expect(await count('exercise_set_log')).toBe(0);
  expect(
    await eventually(
      () => count('training_day where sessions = 1'),
      (days) => days === 0,
      60_000,
    ),
  ).toBe(0);
  const figures = { lines, seconds, rolledUp, undone, largest };
  process.stdout.write(`brought ${JSON.stringify(figures)}\n`);
});
