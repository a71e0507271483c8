import { newId } from '@motriforge/shared/ids';
import { clockOf } from '@motriforge/shared/log/clock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Person, tripsOf } from '../support/person.ts';
import { eventually, startWorld, type World } from '../support/world.ts';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await startWorld();
  person = await new Person(world).join();
  await person.get('identity.me');
}, 60_000);
afterAll(() => world.stop());

let counter = 0;
function row<Fields extends object>(fields: Fields, id = newId()) {
  const at = clockOf(Date.now(), counter++, 'phone');
  return { id, fields, clocks: Object.fromEntries(Object.keys(fields).map((key) => [key, at])) };
}

/** A session with as many sets, as a phone sends it. */
function session(sets: number, more: object = {}) {
  const id = newId();
  const when = { day: '2026-06-15', timeZone: 'Asia/Bangkok', startedAt: Date.now() };
  const what = { exerciseId: null, name: 'Squat', type: 'weight_training', isBodyweight: false };
  const exercise = row({ what, order: 0 });
  return {
    id,
    session: row({ when, ...more }, id),
    exercises: [exercise],
    sets: Array.from({ length: sets }, (_, at) => ({
      ...row({ number: at + 1, reps: 5, load: { kg: 100 }, doneAt: Date.now() }),
      exerciseLogId: exercise.id,
    })),
    removed: [],
  };
}

it('saves a set in two trips, and says it is known in one', async () => {
  const input = session(1);
  expect(tripsOf(await person.post('training.save', input))).toBeLessThanOrEqual(2);
  expect(tripsOf(await person.post('training.save', input))).toBe(1);
});

it('finishes a session of twenty sets in two trips', async () => {
  const response = await person.post('training.save', session(20, { end: { at: Date.now(), seconds: 3_600 } }));
  expect(response.status).toBe(200);
  expect(tripsOf(response)).toBeLessThanOrEqual(2);
  // Its figures follow by themselves, counted where people are by the runtime's own calendar.
  const counted = () =>
    world.client
      .execute({ sql: 'select total_workouts from trainee_stats where user_id = ?', args: [person.id] })
      .then(({ rows }) => Number(rows[0]?.total_workouts ?? 0));
  expect(await eventually(counted, (workouts) => workouts > 0)).toBe(1);
});

it.each([
  ['training.changes', { since: 0 }, 60_000],
  ['training.records', undefined, 20_000],
  ['exercises.all', {}, 130_000],
  ['exercises.names', undefined, 130_000],
] as const)('reads %s in one trip', async (procedure, input, bytes) => {
  const response = await person.get(procedure, input);
  expect(response.status).toBe(200);
  expect(tripsOf(response)).toBe(1);
  expect((await response.text()).length).toBeLessThanOrEqual(bytes);
});
