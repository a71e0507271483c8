import { programId } from '@motriforge/domain/programs';
import { addDays, dayIn } from '@motriforge/shared/day';
import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Person } from '../support/person.ts';
import { eventually, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

it('counts the days of a plan on which nothing was done, once however often the cron runs', async () => {
  const person = await new Person(world).join();
  // Three workouts a week: whatever day it is, one of them was asked for in the last four days.
  const startDate = addDays(dayIn(Date.now(), 'UTC'), -7);
  await person.post('programs.start', { id: newId(), programId: programId('barbell-basics'), startDate });
  const missed = () =>
    world.client
      .execute({
        sql: 'select count(*) as days, max(planned_sessions) as most from training_day where user_id = ? and planned_sessions > planned_done',
        args: [person.id],
      })
      .then(({ rows }) => rows.map(({ days, most }) => ({ days, most }))[0]);
  await world.edge.runCrons();
  await world.edge.runCrons();
  expect(await eventually(missed, (row) => Number(row?.days) > 0)).toEqual({ days: 3, most: 1 });
});
