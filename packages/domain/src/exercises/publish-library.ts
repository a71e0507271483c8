import type { Db } from '@motriforge/db/client';
import { muscleLevelId, tissueTypeId, zoneId } from '@motriforge/db/lookups/body';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { equipment, equipmentTranslation } from '@motriforge/db/schema/equipment';
import { exerciseDocument, exerciseWord, exerciseWordSlip } from '@motriforge/db/schema/exercise-search';
import * as tables from '@motriforge/db/schema/exercises';
import { muscle, type muscleLevels, muscleTranslation, type tissueTypes } from '@motriforge/db/schema/muscles';
import { upsertRows } from '@motriforge/db/sync-lookups';
import type { BodyZone, Difficulty, ExerciseType, LoadKind } from '@motriforge/shared/contracts/exercises';
import { fixedId } from '@motriforge/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import { keepEdits } from './edited.ts';
import { sparedBy } from './spared-by.ts';
import { slips, words } from './words.ts';

interface Bilingual {
  en: string;
  th: string;
}

/** The library as it is shipped: content by slug, without ids. */
export interface Library {
  muscles: readonly {
    slug: string;
    name: string;
    latin: string;
    commonName: string;
    commonNameTh: string;
    zone: BodyZone;
    tissue: Lowercase<(typeof tissueTypes)[number]>;
    level: Lowercase<(typeof muscleLevels)[number]>;
  }[];
  equipment: readonly { slug: string; name: Bilingual; description: string; aliases: readonly string[] }[];
  exercises: readonly {
    slug: string;
    name: Bilingual;
    summary: Bilingual;
    type: ExerciseType;
    difficulty: Difficulty;
    pattern: string;
    mechanic: Lowercase<(typeof tables.mechanics)[number]>;
    sided: 'both' | 'each';
    loadKind: Lowercase<LoadKind>;
    primary: readonly string[];
    secondary: readonly string[];
    equipment: readonly string[];
    aliases: readonly string[];
    steps: readonly string[];
    tips: readonly string[];
    warnings: readonly string[];
    /** How much it loads joints: 'lower-back' is LOWER_BACK in the database. */
    loads: Readonly<Record<string, string>>;
    variants: readonly { slug: string; delta: number }[];
    alternatives: readonly { slug: string; reason: string }[];
    defaults: tables.ExerciseDefaults;
  }[];
}

const exerciseId = (slug: string) => fixedId('exercise', slug);
const equipmentId = (slug: string) => fixedId('equipment', slug);
const muscleId = (slug: string) => fixedId('muscle', slug);

/**
 * Makes the shipped library equal to its content, as one batch; words that staff changed stay theirs. What content no
 * longer has is retired, not deleted.
 */
export async function publishLibrary(db: Db, content: Library, now: number = Date.now()): Promise<void> {
  const { published: exercises, offers } = await keepEdits(db, content.exercises, now);
  const library = { ...content, exercises };
  const stamp = { createdAt: now, updatedAt: now };
  const vocabulary = new Set<string>();
  const documents = documentsOf(library);
  for (const { name, translations, aliases, context } of documents) {
    for (const word of [name, translations, aliases, context].join(' ').split(/\s/)) if (word) vocabulary.add(word);
  }
  const statements: SQL[] = [
    ...offers,
    upsertRows(muscle, library.muscles.map(muscleRow)),
    upsertRows(
      muscleTranslation,
      library.muscles.map(({ slug, commonNameTh }) => ({
        muscleId: muscleId(slug),
        locale: 'th',
        conventionalName: commonNameTh,
      })),
    ),
    upsertRows(
      equipment,
      library.equipment.map(({ slug, name, description }) => ({
        id: equipmentId(slug),
        slug,
        name: name.en,
        description,
        isActive: true,
        visibilityId: visibilityId('EQUIPMENT', 'PUBLIC'),
        ...stamp,
      })),
    ),
    upsertRows(
      equipmentTranslation,
      library.equipment.map(({ slug, name }) => ({ equipmentId: equipmentId(slug), locale: 'th', name: name.th })),
    ),
    // What is retired gives its name back, so that another may bear it.
    sql`update exercise set is_active = 0, name = name || ' (' || id || ')' where slug is not null and is_active = 1
      and id not in (select value from json_each(${JSON.stringify(exercises.map(({ slug }) => exerciseId(slug)))}))`,
    upsertRows(
      tables.exercise,
      exercises.map((item) => ({
        id: exerciseId(item.slug),
        slug: item.slug,
        name: item.name.en,
        description: item.summary.en,
        instructions: item.steps.join('\n'),
        exerciseType: item.type,
        movementPattern: item.pattern,
        // Upper case of a lower-cased word is the word.
        mechanic: item.mechanic.toUpperCase() as (typeof tables.mechanics)[number],
        loadKind: item.loadKind.toUpperCase() as LoadKind,
        isUnilateral: item.sided === 'each',
        metadata: item.defaults,
        difficultyLevelId: difficultyId(item.difficulty),
        isActive: true,
        visibilityId: visibilityId('EXERCISE', 'PUBLIC'),
        ...stamp,
      })),
    ),
    ...[
      'exercise_muscle',
      'exercise_equipment',
      'exercise_injury',
      'exercise_guidance',
      'exercise_variant',
      'exercise_accessibility',
    ].map(
      (name) =>
        sql`delete from ${sql.identifier(name)} where exercise_id in (select id from exercise where slug is not null)`,
    ),
    upsertRows(
      tables.exerciseTranslation,
      exercises.map(({ slug, name, summary }) => ({
        exerciseId: exerciseId(slug),
        locale: 'th',
        name: name.th,
        description: summary.th,
      })),
    ),
    ...linkRows(library, now).map(([table, rows]) => upsertRows(table, rows)),
    // What is gone, and what another now stands in the place of.
    sql`delete from exercise_document where (id, exercise_id) not in (select value ->> 'id', value ->> 'exerciseId'
      from json_each(${JSON.stringify(documents.map(({ id, exerciseId }) => ({ id, exerciseId })))}))`,
    upsertRows(exerciseDocument, documents),
    sql`delete from exercise_word_slip`,
    sql`delete from exercise_word`,
    upsertRows(
      exerciseWord,
      [...vocabulary].map((word) => ({ word })),
    ),
    upsertRows(
      exerciseWordSlip,
      [...vocabulary].flatMap((word) => slips(word).map((slip) => ({ slip, word }))),
    ),
  ];
  const [first, ...rest] = statements.map((statement) => db.run(statement));
  if (first) await db.batch([first, ...rest]);
}

function muscleRow(item: Library['muscles'][number]) {
  return {
    id: muscleId(item.slug),
    name: item.name,
    latin: item.latin,
    conventionalName: item.commonName,
    zoneId: zoneId(item.zone),
    // Upper case of a lower-cased word is the word.
    tissueTypeId: tissueTypeId(item.tissue.toUpperCase() as (typeof tissueTypes)[number]),
    levelId: muscleLevelId(item.level.toUpperCase() as (typeof muscleLevels)[number]),
  };
}

function linkRows({ exercises }: Library, now: number) {
  const bySlug = new Map(exercises.map((item) => [item.slug, item]));
  const linkId = (kind: string, ...slugs: (string | number)[]) => fixedId(kind, slugs.join('/'));
  return [
    [
      tables.exerciseMuscle,
      exercises.flatMap((item) => [
        ...item.primary.map((slug) => ({ ...link(item), muscleId: muscleId(slug), isPrimary: true })),
        ...item.secondary.map((slug) => ({ ...link(item), muscleId: muscleId(slug), isPrimary: false })),
      ]),
    ],
    [
      tables.exerciseEquipment,
      exercises.flatMap((item) =>
        item.equipment.map((slug) => ({
          id: linkId('exercise-equipment', item.slug, slug),
          ...link(item),
          equipmentId: equipmentId(slug),
          addedAt: now,
        })),
      ),
    ],
    [
      tables.exerciseInjury,
      exercises.flatMap((item) =>
        Object.entries(item.loads).map(([joint, load]) => ({
          ...link(item),
          area: joint.toUpperCase().replace('-', '_'),
          load: load.toUpperCase(),
        })),
      ),
    ],
    [
      tables.exerciseGuidance,
      exercises.flatMap((item) =>
        (['step', 'tip', 'warning'] as const).flatMap((kind) =>
          item[`${kind}s`].map((body, orderIndex) => ({
            id: linkId('exercise-guidance', item.slug, kind, orderIndex),
            ...link(item),
            kind,
            orderIndex,
            body,
          })),
        ),
      ),
    ],
    [
      tables.exerciseVariant,
      exercises.flatMap((item) =>
        item.variants.map(({ slug, delta }, orderIndex) => ({
          id: linkId('exercise-variant', item.slug, slug),
          ...link(item),
          variantExerciseId: exerciseId(slug),
          orderIndex,
          difficultyDelta: delta,
        })),
      ),
    ],
    [
      tables.exerciseAccessibility,
      exercises.flatMap((item) =>
        item.alternatives.map(({ slug, reason }, orderIndex) => ({
          id: linkId('exercise-accessibility', item.slug, slug),
          ...link(item),
          alternativeExerciseId: exerciseId(slug),
          injuryArea: sparedBy(item, bySlug.get(slug), reason),
          orderIndex,
          note: reason,
        })),
      ),
    ],
  ] as const;
}

const link = ({ slug }: { slug: string }) => ({ exerciseId: exerciseId(slug) });

/**
 * What is searched, numbered in the order in which equal matches are shown: the shorter a name, the earlier, for who
 * searches for a squat means the squat before its variations; then as the library has them.
 */
function documentsOf(library: Library) {
  const length = (text: string) => text.split(' ').length;
  return library.exercises
    .map((item) => ({ exerciseId: exerciseId(item.slug), ...documentOf(item, library) }))
    .toSorted((one, other) => length(one.name) - length(other.name))
    .map((document, index) => ({ id: index + 1, ...document }));
}

function documentOf(item: Library['exercises'][number], library: Library) {
  const muscles = library.muscles.filter(({ slug }) => item.primary.includes(slug));
  const tools = library.equipment.filter(({ slug }) => item.equipment.includes(slug));
  const text = (...parts: string[]) => words(parts.join(' ')).join(' ');
  return {
    name: text(item.name.en),
    translations: text(item.name.th),
    // A line each: the search does not mind, and whoever brings a file is told apart what each means.
    aliases: item.aliases.map((alias) => text(alias)).join('\n'),
    context: text(
      ...muscles.flatMap(({ commonName, commonNameTh, name, zone }) => [commonName, commonNameTh, name, zone]),
      ...tools.flatMap(({ name, aliases }) => [name.en, name.th, ...aliases]),
    ),
  };
}
