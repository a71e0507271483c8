import type { History } from '@motriforge/shared/contracts/progress';
import type { WorkoutEdit } from '@motriforge/shared/contracts/workout-drafts';
import { addDays } from '@motriforge/shared/day';
import { fixedId, newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBlock, aDraft, aLine } from '../../packages/domain/src/workouts/draft-testing.ts';
import { demoPassword } from '../../scripts/lib/seed/account.ts';
import { writeSmallWorld } from '../../scripts/lib/seed/small-world.ts';
import { answerOf, Person } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
/** Somebody with twelve weeks of training behind them, who is known already. */
let athlete: Person;
let lastSession: string;
beforeAll(async () => {
  world = await startWorld();
  await writeSmallWorld(world.client);
  athlete = new Person(world);
  await athlete.signIn({ email: 'athlete@example.com', password: demoPassword });
  const history = await answerOf<History>(await athlete.get('progress.history', {}));
  lastSession = history.items[0]?.id ?? '';
}, 60_000);
afterAll(() => world.stop());

const ask = (procedure: string, input: unknown) =>
  world.get(`/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`);

const today = new Date().toISOString().slice(0, 10);

/** A long workout of the athlete's own. */
const ownWorkout = {
  draft: aDraft(
    Array.from({ length: 20 }, () =>
      aBlock(Array.from({ length: 3 }, () => aLine(fixedId('exercise', 'back-squat'), { tempo: [3, 0, 1, 0] }))),
    ),
  ),
  revision: null,
};
const ownId = { id: ownWorkout.draft.id };

/** How many journeys to the database each procedure may make, and how many bytes it may answer with. */
const budgets: [string, { trips: number; bytes: number }, () => Promise<Response>][] = [
  ['exercises.list, 24 rows', { trips: 1, bytes: 9_000 }, () => ask('exercises.list', {})],
  ['exercises.list, 50 rows', { trips: 1, bytes: 18_000 }, () => ask('exercises.list', { limit: 50 })],
  ['exercises.list, filtered', { trips: 1, bytes: 9_000 }, () => ask('exercises.list', { zone: 'quads' })],
  ['exercises.list, searched', { trips: 1, bytes: 9_000 }, () => ask('exercises.list', { query: 'sqaut' })],
  ['exercises.list, sparing the knee', { trips: 1, bytes: 9_000 }, () => ask('exercises.list', { spare: ['KNEE'] })],
  ['exercises.leftOut', { trips: 1, bytes: 30_000 }, () => ask('exercises.leftOut', { spare: ['KNEE'] })],
  ['exercises.get', { trips: 1, bytes: 6_000 }, () => ask('exercises.get', { slug: 'back-squat' })],
  ['exercises.facets', { trips: 1, bytes: 8_000 }, () => ask('exercises.facets', {})],
  ['programs.list', { trips: 1, bytes: 7_000 }, () => ask('programs.list', { daysPerWeek: 3 })],
  ['programs.list', { trips: 1, bytes: 9_000 }, () => ask('programs.list', { whose: 'LIBRARY' })],
  ['programs.list, from others', { trips: 1, bytes: 2_000 }, () => athlete.get('programs.list', { whose: 'SHARED' })],
  ['programs.get', { trips: 1, bytes: 35_000 }, () => ask('programs.get', { slug: 'four-lift-waves' })],
  ['workouts.list', { trips: 1, bytes: 9_000 }, () => ask('workouts.list', {})],
  ['workouts.get', { trips: 1, bytes: 6_000 }, () => ask('workouts.get', { slug: 'barbell-day-a' })],
  ['workouts.list, one’s own', { trips: 1, bytes: 2_000 }, () => athlete.get('workouts.list', { whose: 'OWN' })],
  ['workouts.list, from others', { trips: 1, bytes: 2_000 }, () => athlete.get('workouts.list', { whose: 'SHARED' })],
  ['workouts.save, sixty lines', { trips: 2, bytes: 300 }, () => athlete.post('workouts.save', ownWorkout)],
  ['workouts.edit, sixty lines', { trips: 1, bytes: 30_000 }, () => athlete.get('workouts.edit', ownId)],
  [
    'workouts.duplicate, sixty lines',
    { trips: 2, bytes: 30_000 },
    () => athlete.post('workouts.duplicate', { id: newId(), from: ownWorkout.draft.id }),
  ],
  [
    'workouts.publish, sixty lines',
    { trips: 2, bytes: 300 },
    async () => {
      const { state } = await answerOf<WorkoutEdit>(await athlete.get('workouts.edit', ownId));
      const version = { versionId: newId(), reason: 'First', visibility: 'PUBLIC' };
      return athlete.post('workouts.publish', { ...ownId, ...version, revision: state.revision });
    },
  ],
  ['workouts.get, of somebody', { trips: 1, bytes: 40_000 }, () => ask('workouts.get', { slug: ownWorkout.draft.id })],
  ['workouts.versions', { trips: 1, bytes: 500 }, () => athlete.get('workouts.versions', ownId)],
  ['workouts.version', { trips: 1, bytes: 40_000 }, () => athlete.get('workouts.version', { ...ownId, number: 1 })],
  [
    'workouts.restoreVersion, sixty lines',
    { trips: 2, bytes: 30_000 },
    async () => {
      const { state } = await answerOf<WorkoutEdit>(await athlete.get('workouts.edit', ownId));
      const back = { number: 1, versionId: newId(), reason: '', revision: state.revision };
      return athlete.post('workouts.restoreVersion', { ...ownId, ...back });
    },
  ],
  ['workouts.show', { trips: 2, bytes: 300 }, () => athlete.post('workouts.show', { ...ownId, visibility: 'SHARED' })],
  ['workouts.remove', { trips: 2, bytes: 300 }, () => athlete.post('workouts.remove', ownId)],
  ['workouts.bringBack', { trips: 2, bytes: 300 }, () => athlete.post('workouts.bringBack', ownId)],
  [
    'progress.overview, a quarter',
    { trips: 1, bytes: 24_000 },
    () => athlete.get('progress.overview', { from: addDays(today, -83), to: today }),
  ],
  [
    'progress.exercise, a year',
    { trips: 1, bytes: 16_000 },
    () => athlete.get('progress.exercise', { exercise: 'back-squat' }),
  ],
  ['progress.history, 30 sessions', { trips: 1, bytes: 16_000 }, () => athlete.get('progress.history', {})],
  [
    'progress.history, of an exercise',
    { trips: 1, bytes: 16_000 },
    () => athlete.get('progress.history', { exercise: 'back-squat' }),
  ],
  ['gyms.list', { trips: 1, bytes: 6_000 }, () => athlete.get('gyms.list')],
  [
    'gyms.save',
    { trips: 2, bytes: 400 },
    () =>
      athlete.post('gyms.save', {
        ...{ id: newId(), name: newId(), massUnit: 'KG', isDefault: false },
        ...{ bars: [], plates: [], equipment: [] },
      }),
  ],
  [
    'exercises.save',
    { trips: 2, bytes: 500 },
    () =>
      athlete.post('exercises.save', {
        ...{ id: newId(), name: newId(), type: 'weight_training', loadKind: 'EXTERNAL', difficulty: null },
        ...{ primaryZones: [], secondaryZones: [], equipment: [], steps: [], tips: [], sameAs: null, strains: [] },
      }),
  ],
  ['progress.session', { trips: 1, bytes: 20_000 }, () => athlete.get('progress.session', { id: lastSession })],
  [
    'mind.joinWaitlist',
    { trips: 1, bytes: 200 },
    () => world.post('mind.joinWaitlist', { id: newId(), email: `${newId()}@example.com` }),
  ],
];

describe('trips', () => {
  it.each(budgets)('%s keeps its budget', async (_, budget, call) => {
    const response = await call();
    expect(response.status).toBe(200);
    const trips = Number(/(\d+) trips?/.exec(response.headers.get('server-timing') ?? '')?.[1]);
    expect(trips).toBeLessThanOrEqual(budget.trips);
    expect((await response.text()).length).toBeLessThanOrEqual(budget.bytes);
  });

  it('reads a page the same way when it is deep in the list', async () => {
    let cursor: string | undefined;
    for (let page = 0; page < 3; page++) {
      const response = await ask('exercises.list', { limit: 10, ...(cursor ? { cursor } : {}) });
      expect(response.headers.get('server-timing')).toContain('"1 trip"');
      const { result } = (await response.json()) as { result: { data: { nextCursor: string } } };
      cursor = result.data.nextCursor;
    }
  });
});
