import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { type ExerciseSnapshot, exerciseVersion } from '@motriforge/db/schema/exercise-links';
import { exerciseDocument, exerciseWord, exerciseWordSlip } from '@motriforge/db/schema/exercise-search';
import { exercise, exerciseGuidance, exerciseInjury, exerciseTranslation } from '@motriforge/db/schema/exercises';
import { user } from '@motriforge/db/schema/identity';
import { insertNewRows } from '@motriforge/db/sync-lookups';
import type {
  ExerciseHistory,
  ExerciseVersion,
  ReviseExerciseInput,
} from '@motriforge/shared/contracts/exercise-versions';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, ne, type SQL, sql } from 'drizzle-orm';
import { commit, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { historyStatements, toHistory } from './history.ts';
import { guidanceOf, sameWords, tidyWords, withWords } from './snapshot.ts';
import { slips, words as termsIn } from './words.ts';

/**
 * Changes the words of an exercise of the library, with a reason. What it was before stays as a version: the first time
 * as it was shipped. To put back an older one is to change it to the words it had.
 */
export async function reviseExercise(ctx: UserCtx, input: ReviseExerciseInput): Promise<ExerciseHistory> {
  const words = tidyWords(input.words);
  const { exerciseId, snapshot, email, history } = await load(ctx, input);
  const { versions } = history;
  if (versions.some(({ id }) => id === input.id) || sameWords(history.words, words)) return history;
  const last = versions[0]?.number ?? 0;
  if (last !== input.after) throw overtaken();
  const active = versions.find(({ isActive }) => isActive);
  const shipped: ExerciseVersion[] =
    active && sameWords(active.words, history.words)
      ? []
      : [version(ctx, { id: newId(), number: last + 1, reason: null, words: history.words, isActive: false })];
  const { id, reason } = input;
  const made = version(ctx, { id, number: last + shipped.length + 1, reason, words, isActive: true, changedBy: email });
  const isStill = sql`not exists (select 1 from exercise_version where exercise_id = ${exerciseId}
    and version_number > ${last + shipped.length})`;
  const isMade = sql`exists (select 1 from exercise_version where id = ${id})`;
  const results = await commit(
    ctx,
    [
      ctx.db
        .update(exerciseVersion)
        .set({ isActive: false })
        .where(and(eq(exerciseVersion.exerciseId, exerciseId), eq(exerciseVersion.isActive, true), isStill)),
      keepVersions(ctx, exerciseId, snapshot, [...shipped, made], isStill),
      ...changes(ctx, exerciseId, made, isMade),
      ctx.db
        .update(exercise)
        .set({ updatedAt: ctx.now() })
        .where(and(eq(exercise.id, exerciseId), isMade)),
    ],
    {
      audit: {
        action: 'UPDATE',
        entity: 'exercise',
        id: exerciseId,
        before: history.words,
        after: { ...words, reason },
      },
    },
  );
  const [, kept] = results as { rowsAffected: number }[];
  if (kept?.rowsAffected === 0) throw overtaken();
  const older = versions.map((one) => ({ ...one, isActive: false }));
  return { words, versions: [made, ...shipped, ...older] };
}

const overtaken = () =>
  new AppError(
    'CONFLICT',
    'Somebody else changed this exercise meanwhile. Look at what they did, then change it again.',
  );

async function load(ctx: UserCtx, { slug, words }: ReviseExerciseInput) {
  const [namesakes, [me], found, versions] = await ctx.db.batch([
    ctx.db
      .select({ id: exercise.id })
      .from(exercise)
      .where(and(eq(exercise.name, words.name.en), sql`${exercise.slug} is not null`, ne(exercise.slug, slug))),
    ctx.db.select({ email: user.email }).from(user).where(eq(user.id, ctx.actor.userId)),
    ...historyStatements(ctx, slug),
  ]);
  const history = toHistory([found, versions]);
  if (namesakes.length > 0) {
    throw new AppError('CONFLICT', 'Another exercise of the library has this name.', { field: 'words.name.en' });
  }
  const snapshot: ExerciseSnapshot = JSON.parse(found[0]?.snapshot ?? '');
  return { exerciseId: found[0]?.id ?? '', snapshot, email: me?.email ?? null, history };
}

const version = (
  ctx: UserCtx,
  given: Omit<ExerciseVersion, 'changedAt' | 'changedBy'> & { changedBy?: string | null },
) => ({
  ...given,
  changedBy: given.changedBy ?? null,
  changedAt: ctx.now(),
});

const keepVersions = (
  ctx: UserCtx,
  exerciseId: string,
  snapshot: ExerciseSnapshot,
  versions: readonly ExerciseVersion[],
  condition: SQL,
): Statement =>
  ctx.db.run(
    insertNewRows(
      exerciseVersion,
      versions.map(({ id, number, reason, words, isActive }) => ({
        ...{ id, exerciseId, versionNumber: number, changeReason: reason, isActive },
        changedBy: reason === null ? null : ctx.actor.userId,
        snapshotData: withWords(snapshot, words),
        createdAt: ctx.now(),
      })),
      condition,
    ),
  );

/** The exercise itself, and the words it is found by. */
function changes({ db }: UserCtx, exerciseId: string, { words }: ExerciseVersion, condition: SQL): Statement[] {
  const { name, summary, steps, difficulty, loads } = words;
  const said = {
    name: name.en,
    description: summary.en,
    instructions: steps.join('\n'),
    difficultyLevelId: difficultyId(difficulty),
  };
  const found = { name: termsIn(name.en).join(' '), translations: termsIn(name.th).join(' ') };
  const vocabulary = [...new Set(`${found.name} ${found.translations}`.split(' '))].filter((word) => word !== '');
  return [
    db
      .update(exercise)
      .set(said)
      .where(and(eq(exercise.id, exerciseId), condition)),
    db
      .update(exerciseTranslation)
      .set({ name: name.th, description: summary.th })
      .where(and(eq(exerciseTranslation.exerciseId, exerciseId), eq(exerciseTranslation.locale, 'th'), condition)),
    db.delete(exerciseGuidance).where(and(eq(exerciseGuidance.exerciseId, exerciseId), condition)),
    db.run(
      insertNewRows(
        exerciseGuidance,
        guidanceOf(words).map((row) => ({ ...row, id: newId(), exerciseId })),
        condition,
      ),
    ),
    db.delete(exerciseInjury).where(and(eq(exerciseInjury.exerciseId, exerciseId), condition)),
    ...(loads.length > 0
      ? [
          db.run(
            insertNewRows(
              exerciseInjury,
              loads.map((row) => ({ ...row, exerciseId })),
              condition,
            ),
          ),
        ]
      : []),
    db
      .update(exerciseDocument)
      .set(found)
      .where(and(eq(exerciseDocument.exerciseId, exerciseId), condition)),
    db.run(
      insertNewRows(
        exerciseWord,
        vocabulary.map((word) => ({ word })),
        condition,
      ),
    ),
    db.run(
      insertNewRows(
        exerciseWordSlip,
        vocabulary.flatMap((word) => slips(word).map((slip) => ({ slip, word }))),
        condition,
      ),
    ),
  ];
}
