import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { programs } from '@motriforge/content/programs';
import { workouts } from '@motriforge/content/workouts';
import { userProfile } from '@motriforge/db/schema/profiles';
import type { UserCtx } from '@motriforge/domain/context';
import { recentEvents, sweep } from '@motriforge/domain/events';
import {
  exerciseFacets,
  exerciseHistory,
  getExercise,
  listExercises,
  listLeftOut,
  publishLibrary,
  readOwn,
  removeExercise,
  reviseExercise,
  saveOwn,
} from '@motriforge/domain/exercises';
import { listGyms, removeGym, saveGym } from '@motriforge/domain/gyms';
import {
  beginImport,
  exportHistory,
  listImports,
  nameMapping,
  putExercises,
  putRows,
  undoImport,
} from '@motriforge/domain/history';
import { beginPasskeySignIn, confirmSecondFactor, factors } from '@motriforge/domain/identity';
import { findFile, keepAvatar } from '@motriforge/domain/media';
import { joinWaitlist } from '@motriforge/domain/mind';
import { recentMail } from '@motriforge/domain/notifications';
import { readProfile, saveStep, updateProfile } from '@motriforge/domain/profile';
import {
  adoptVersion,
  duplicateProgram,
  getProgram,
  listPrograms,
  plannedDays,
  plannedToday,
  programId,
  programWork,
  publishProgram,
  publishPrograms,
  removeProgram,
  saveProgram,
  startProgram,
} from '@motriforge/domain/programs';
import { setPreferences } from '@motriforge/domain/settings';
import { type TestWorld, testWorld } from '@motriforge/domain/testing';
import { exerciseProgress, sessionPage, trainingHistory, trainingOverview } from '@motriforge/domain/training';
import {
  editWorkout,
  getVersion,
  getWorkout,
  listVersions,
  listWorkouts,
  publishWorkouts,
  saveWorkout,
} from '@motriforge/domain/workouts';
import { fixedId, newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCarry, aSessionOf } from '../../packages/domain/src/history/testing.ts';
import { aBlock, aDraft, aLine } from '../../packages/domain/src/workouts/draft-testing.ts';
import { type Recorded, recordStatements } from '../support/record-statements.ts';

let world: TestWorld;
let kit: UserCtx;
const recorded = new Map<string, Recorded[]>();
beforeAll(async () => {
  world = await testWorld();
  kit = await world.person();
  await world.db.insert(userProfile).values({ userId: kit.actor.userId });
  await publishLibrary(world.db, { muscles, equipment, exercises });
  await publishWorkouts(world.db, { workouts, exercises });
  await publishPrograms(world.db, { programs, workouts, exercises });
  // All before any is explained: the engine leaves the explanation of a write open, and nothing commits beside it.
  for (const [name, run] of reads) recorded.set(name, await recordStatements(world, run));
});
afterAll(() => {
  world.close();
});

/** Tables that stay small whatever people do: reading one whole costs nothing. */
const small = new Set([
  ...['visibility', 'metric', 'difficulty_level', 'muscle', 'muscle_zone', 'muscle_level', 'tissue_type'],
  ...['equipment', 'equipment_translation', 'muscle_translation', 'event_type', 'setting', 'storage_bucket'],
]);

const page = { locale: 'en', limit: 24 } as const;

const aWorkoutDraft = () => aDraft([aBlock([aLine(fixedId('exercise', 'back-squat'), { tempo: [3, 1, 1, 0] })])]);

const reads: [string, (world: TestWorld) => Promise<unknown>][] = [
  ['the library', ({ ctx }) => listExercises(ctx, page)],
  [
    'a later page',
    async ({ ctx }) => listExercises(ctx, { ...page, cursor: (await listExercises(ctx, page)).nextCursor ?? '' }),
  ],
  ['by muscle', ({ ctx }) => listExercises(ctx, { ...page, zone: 'quads' })],
  ['by equipment', ({ ctx }) => listExercises(ctx, { ...page, equipment: 'barbell' })],
  ['by difficulty', ({ ctx }) => listExercises(ctx, { ...page, difficulty: 'beginner', type: 'cardio' })],
  ['by words', ({ ctx }) => listExercises(ctx, { ...page, query: 'bench prses' })],
  ['what spares the knee', ({ ctx }) => listExercises(ctx, { ...page, spare: ['KNEE'], order: 'used' })],
  ['what spares the knee of words', ({ ctx }) => listExercises(ctx, { ...page, query: 'squat', spare: ['KNEE'] })],
  [
    'what spares one’s knee',
    ({ ctx }) => listExercises({ ...ctx, actor: kit.actor }, { ...page, spare: ['KNEE'], order: 'used' }),
  ],
  [
    'what is left out',
    ({ ctx }) => listLeftOut({ ...ctx, actor: kit.actor }, { locale: 'th', query: 'squat', spare: ['KNEE'] }),
  ],
  ['words among one’s own', ({ ctx }) => listExercises({ ...ctx, actor: kit.actor }, { ...page, query: 'squat' })],
  [
    'an exercise of one’s own',
    async ({ ctx }) => {
      const asKit = { ...ctx, actor: kit.actor };
      const made = await saveOwn(asKit, {
        ...{ id: newId(), name: 'Carry', type: 'weight_training', loadKind: 'EXTERNAL', difficulty: 'beginner' },
        ...{ primaryZones: ['quads'], secondaryZones: ['abs'], equipment: ['barbell'] },
        ...{ steps: ['Walk.'], tips: ['Breathe.'], sameAs: null, strains: ['KNEE'] },
      });
      await readOwn(asKit, made);
      await getExercise(asKit, { slug: made.id, locale: 'th' });
      await removeExercise(asKit, made.id);
    },
  ],
  [
    'an exercise that staff change',
    async ({ ctx }) => {
      const asKit = { ...ctx, actor: kit.actor };
      const { words } = await exerciseHistory(asKit, { slug: 'back-squat' });
      const given = { id: newId(), slug: 'back-squat', reason: 'Clearer.', words: { ...words, steps: ['Squat.'] } };
      await reviseExercise(asKit, { ...given, after: 0 });
    },
  ],
  ['one exercise', ({ ctx }) => getExercise(ctx, { slug: 'back-squat', locale: 'th' })],
  ['the facets', ({ ctx }) => exerciseFacets(ctx, { locale: 'en' })],
  ['the programs', ({ ctx }) => listPrograms(ctx, { ...page, daysPerWeek: 3, category: 'STRENGTH' })],
  ['one’s own programs too', ({ ctx }) => listPrograms({ ...ctx, actor: kit.actor }, page)],
  ['what others wrote and show', ({ ctx }) => listPrograms({ ...ctx, actor: kit.actor }, { ...page, whose: 'SHARED' })],
  ['one program', ({ ctx }) => getProgram({ ...ctx, actor: kit.actor }, { slug: 'barbell-basics', locale: 'th' })],
  ['the workouts', ({ ctx }) => listWorkouts({ ...ctx, actor: kit.actor }, page)],
  ['what others made and show', ({ ctx }) => listWorkouts({ ...ctx, actor: kit.actor }, { ...page, whose: 'SHARED' })],
  [
    'a workout to go on with',
    ({ ctx }) => editWorkout({ ...ctx, actor: kit.actor }, { id: newId() }).catch(() => null),
  ],
  [
    'a saved workout',
    ({ ctx }) => saveWorkout({ ...ctx, actor: kit.actor }, { draft: aWorkoutDraft(), revision: null }),
  ],
  [
    'the versions of a workout',
    ({ ctx }) => listVersions({ ...ctx, actor: kit.actor }, { id: newId() }).catch(() => null),
  ],
  [
    'a version of a workout',
    ({ ctx }) => getVersion({ ...ctx, actor: kit.actor }, { id: newId(), number: 1, locale: 'en' }).catch(() => null),
  ],
  [
    'a workout that may be part of a program',
    ({ ctx }) => getWorkout({ ...ctx, actor: kit.actor }, { slug: newId(), locale: 'en' }).catch(() => null),
  ],
  ['one workout', ({ ctx }) => getWorkout(ctx, { slug: 'barbell-day-a', locale: 'th' })],
  [
    'what is planned today',
    ({ ctx }) => plannedToday({ ...ctx, actor: kit.actor }, { day: '2026-06-15', locale: 'en' }),
  ],
  [
    'what is planned in a month',
    ({ ctx }) => plannedDays({ ...ctx, actor: kit.actor }, { from: '2026-06-15', count: 42, locale: 'en' }),
  ],
  ['one’s own programs alone', ({ ctx }) => listPrograms({ ...ctx, actor: kit.actor }, { ...page, whose: 'OWN' })],
  [
    'a program that is written, published and followed',
    async ({ ctx }) => {
      const own = { ...ctx, actor: kit.actor };
      const id = newId();
      await duplicateProgram(own, { id, sourceId: programId('barbell-basics'), locale: 'en' });
      const { draft } = await programWork(own, { id });
      await saveProgram(own, { id, revision: 1, draft });
      await publishProgram(own, { id, versionId: newId(), revision: 2, reason: '' });
      const run = await startProgram(own, { id: newId(), programId: id, startDate: '2026-06-15' });
      await adoptVersion(own, { id: run.id });
      await removeProgram(own, { id });
    },
  ],
  ['joining the waitlist', ({ ctx }) => joinWaitlist(ctx, { id: newId(), email: 'a@example.com', locale: 'en' })],
  ['the ways into an account', async ({ ctx, person }) => factors({ ...ctx, actor: (await person()).actor })],
  ['a question for a passkey', ({ ctx }) => beginPasskeySignIn(ctx)],
  [
    'a code for a question nobody asked',
    ({ ctx }) => confirmSecondFactor(ctx, { challenge: 'a'.repeat(43), code: '123456' }).catch(() => undefined),
  ],
  ['the sweep', ({ ctx }) => sweep(ctx)],
  ['the outbox', ({ ctx }) => recentEvents(ctx)],
  ['the mailbox', ({ ctx }) => recentMail(ctx)],
  ['a profile', ({ ctx }) => readProfile({ ...ctx, actor: kit.actor })],
  ['a changed profile', ({ ctx }) => updateProfile({ ...ctx, actor: kit.actor }, { username: 'kit', bio: null })],
  [
    'an introduction',
    ({ ctx }) =>
      saveStep(
        { ...ctx, actor: kit.actor },
        {
          id: newId(),
          step: 'introduction',
          answer: { name: 'Kit', reasons: ['BACK'], goal: { id: newId(), title: 'Ten pull-ups' } },
        },
      ),
  ],
  [
    'what is at hand',
    ({ ctx }) =>
      saveStep(
        { ...ctx, actor: kit.actor },
        { id: newId(), step: 'equipment', answer: { gymId: newId(), gymName: 'Home', slugs: ['dumbbell'] } },
      ),
  ],
  [
    'how training goes',
    ({ ctx }) => trainingOverview({ ...ctx, actor: kit.actor }, { from: '2026-05-19', to: '2026-06-15', locale: 'th' }),
  ],
  [
    'how an exercise goes',
    ({ ctx }) => exerciseProgress({ ...ctx, actor: kit.actor }, { exercise: 'back-squat', locale: 'th' }),
  ],
  ['what was trained', ({ ctx }) => trainingHistory({ ...ctx, actor: kit.actor }, { locale: 'th', limit: 30 })],
  [
    'when an exercise was trained',
    ({ ctx }) =>
      trainingHistory(
        { ...ctx, actor: kit.actor },
        { exercise: 'back-squat', locale: 'th', limit: 30, to: '2026-06-15' },
      ),
  ],
  [
    'one session',
    ({ ctx }) => sessionPage({ ...ctx, actor: kit.actor }, { id: newId(), locale: 'th' }).catch(() => undefined),
  ],
  ['the gyms', ({ ctx }) => listGyms({ ...ctx, actor: kit.actor })],
  [
    'a gym that is kept and removed',
    async ({ ctx }) => {
      const asKit = { ...ctx, actor: kit.actor };
      const weight = { value: 20, unit: 'KG' as const };
      const bars = [{ id: newId(), name: 'Bar', weight, isDefault: true }];
      const plates = [{ weight, count: 2 }];
      const given = { id: newId(), name: 'Barn', massUnit: 'KG' as const, isDefault: true };
      await removeGym(asKit, await saveGym(asKit, { ...given, bars, plates, equipment: ['barbell'] }));
    },
  ],
  ['preferences', ({ ctx }) => setPreferences({ ...ctx, actor: kit.actor }, { theme: 'dark' })],
  ['imports', async ({ ctx }) => listImports({ ...ctx, actor: kit.actor })],
  ['the names of imports', async ({ ctx }) => nameMapping({ ...ctx, actor: kit.actor })],
  ['history to take out', async ({ ctx }) => exportHistory({ ...ctx, actor: kit.actor }, {})],
  [
    'history that is brought and taken back',
    async ({ ctx }) => {
      const asKit = { ...ctx, actor: kit.actor };
      const file = { fileName: 'strong.csv', fileHash: 'a'.repeat(64), fileBytes: 1 };
      const { id } = await beginImport(asKit, { id: newId(), source: 'STRONG', ...file, nameMapping: {} });
      const sessions = [{ line: 2, session: aSessionOf('2026-05-04') }];
      await putRows(asKit, { batchId: id, from: 0, sessions, checkIns: [] });
      const exercises = [{ line: 3, sourceKey: 'carry', exercise: aCarry() }];
      await putExercises(asKit, { batchId: id, from: 1, exercises });
      await undoImport(asKit, { id });
    },
  ],
  [
    'a picture of oneself',
    async ({ ctx }) => {
      const asKit = { ...ctx, actor: kit.actor };
      const id = newId();
      await keepAvatar(asKit, { id, contentType: 'image/webp', checksum: 'a'.repeat(64), sizeBytes: 1 });
      return findFile(asKit, id);
    },
  ],
];

it.each(reads)('%s reads no growing table whole', async (name) => {
  const statements = recorded.get(name) ?? [];
  expect(statements.length).toBeGreaterThan(0);
  for (const { sql, args } of statements) {
    const plan = await world.client.execute({ sql: `explain query plan ${sql}`, args });
    const scans = plan.rows
      .map((row) => String(row[3]))
      .filter((detail) => /^SCAN /.test(detail) && !isBounded(detail));
    expect({ sql, scans }).toEqual({ sql, scans: [] });
  }
});

/** A scan that walks an index in the order asked for stops at the page's end; one of a small table always ends soon. */
function isBounded(detail: string): boolean {
  const table = /^SCAN (\S+)/.exec(detail)?.[1] ?? '';
  return (
    small.has(table) ||
    // What somebody wears and where they belong, made on the way.
    /^SCAN (belonging|worn|given|held|room|applicable|opening|line|heir)\b/.test(detail) ||
    /VIRTUAL TABLE INDEX|CONSTANT ROW|json_each|\(subquery|^SCAN (hit|reading|term|tier_\d|word|theirs|trained|most|points|span|zones|newest|link)\b/.test(
      detail,
    ) ||
    /^SCAN (event_queue|mail_message) USING INDEX/.test(detail) ||
    // Those indexes hold what the product ships, and nothing that people made.
    /USING INDEX (program|workout)_library_\w+_uq$/.test(detail)
  );
}
