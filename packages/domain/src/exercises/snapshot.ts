import { difficultyById, difficultyId } from '@motriforge/db/lookups/difficulty';
import type { ExerciseSnapshot } from '@motriforge/db/schema/exercise-links';
import { exercise } from '@motriforge/db/schema/exercises';
import type { ExerciseWords } from '@motriforge/shared/contracts/exercise-versions';
import { injuryAreas } from '@motriforge/shared/injuries';
import { sql } from 'drizzle-orm';

/** An exercise whole, as versions keep it: as one column of a select from it, beside whatever else. */
export const snapshotColumn = sql<string>`json_object(
  'name', ${exercise.name}, 'description', ${exercise.description}, 'instructions', ${exercise.instructions},
  'notes', ${exercise.notes}, 'exerciseType', ${exercise.exerciseType},
  'difficultyLevelId', ${exercise.difficultyLevelId}, 'metadata', json(${exercise.metadata}),
  'muscles', json((select json_group_array(json_object('muscleId', muscle_id, 'isPrimary',
    json(iif(is_primary, 'true', 'false')))) from exercise_muscle where exercise_id = ${exercise}.id)),
  'equipmentIds', json((select json_group_array(equipment_id) from exercise_equipment
    where exercise_id = ${exercise}.id)),
  'guidance', json((select json_group_array(json_object('kind', kind, 'body', body)) from (
    select kind, body from exercise_guidance where exercise_id = ${exercise}.id order by kind, order_index))),
  'translations', json((select json_group_array(json_object('locale', locale, 'name', name, 'description', description))
    from exercise_translation where exercise_id = ${exercise}.id)),
  'injuries', json((select json_group_array(json_object('area', area, 'load', load)) from exercise_injury
    where exercise_id = ${exercise}.id)))`;

/** What staff may change of it, said in one way: the same looks the same. */
export function wordsOf(snapshot: ExerciseSnapshot): ExerciseWords {
  const thai = snapshot.translations.find(({ locale }) => locale === 'th');
  const bodies = (kind: string) => snapshot.guidance.filter((one) => one.kind === kind).map(({ body }) => body);
  return tidyWords({
    name: { en: snapshot.name, th: thai?.name ?? snapshot.name },
    summary: { en: snapshot.description, th: thai?.description ?? snapshot.description },
    difficulty: difficultyById.get(snapshot.difficultyLevelId ?? '') ?? 'beginner',
    steps: bodies('step'),
    tips: bodies('tip'),
    warnings: bodies('warning'),
    // The column takes no other words.
    loads: snapshot.injuries as ExerciseWords['loads'],
  });
}

export const tidyWords = ({
  name,
  summary,
  difficulty,
  steps,
  tips,
  warnings,
  loads,
}: ExerciseWords): ExerciseWords => ({
  name: { en: name.en, th: name.th },
  summary: { en: summary.en, th: summary.th },
  difficulty,
  steps,
  tips,
  warnings,
  loads: injuryAreas.flatMap((area) => {
    const load = loads.find((one) => one.area === area);
    return load ? [{ area, load: load.load }] : [];
  }),
});

export const sameWords = (one: ExerciseWords, other: ExerciseWords): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A whole exercise with other words. */
export const withWords = (snapshot: ExerciseSnapshot, words: ExerciseWords): ExerciseSnapshot => ({
  ...snapshot,
  name: words.name.en,
  description: words.summary.en,
  instructions: words.steps.join('\n'),
  difficultyLevelId: difficultyId(words.difficulty),
  guidance: guidanceOf(words).map(({ kind, body }) => ({ kind, body })),
  translations: [{ locale: 'th', name: words.name.th, description: words.summary.th }],
  injuries: words.loads,
});

/** Steps, tips and warnings as rows. */
export const guidanceOf = (words: ExerciseWords) =>
  (['step', 'tip', 'warning'] as const).flatMap((kind) =>
    words[`${kind}s`].map((body, orderIndex) => ({ kind, orderIndex, body })),
  );
