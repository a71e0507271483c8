import type { Db } from '@motriforge/db/client';
import { exerciseVersion } from '@motriforge/db/schema/exercise-links';
import { exercise } from '@motriforge/db/schema/exercises';
import { insertNewRows } from '@motriforge/db/sync-lookups';
import type { ExerciseWords } from '@motriforge/shared/contracts/exercise-versions';
import type { Difficulty } from '@motriforge/shared/contracts/exercises';
import { newId } from '@motriforge/shared/ids';
import { and, desc, eq, sql } from 'drizzle-orm';
import { sameWords, tidyWords, withWords, wordsOf } from './snapshot.ts';

interface Shipped {
  slug: string;
  name: { en: string; th: string };
  summary: { en: string; th: string };
  difficulty: Difficulty;
  steps: readonly string[];
  tips: readonly string[];
  warnings: readonly string[];
  loads: Readonly<Record<string, string>>;
}

/**
 * What is to be published where staff changed words: theirs stay, all else is as shipped. What the release would have
 * said is kept as a version, for staff to take. Once they put back what was shipped, releases say what it says again.
 */
export async function keepEdits<Item extends Shipped>(db: Db, items: readonly Item[], now: number) {
  const edits = await readEdits(db);
  const published = items.map((item) => {
    const edit = edits.get(item.slug);
    return edit ? { ...item, ...asShipped(edit.words) } : item;
  });
  const offered = items.flatMap((item) => {
    const edit = edits.get(item.slug);
    if (!edit || sameWords(edit.shipped, wordsIn(item))) return [];
    return [
      {
        ...{ id: newId(), exerciseId: edit.exerciseId, versionNumber: edit.lastNumber + 1, isActive: false },
        snapshotData: withWords(edit.snapshot, wordsIn(item)),
        createdAt: now,
      },
    ];
  });
  return { published, offers: offered.length > 0 ? [insertNewRows(exerciseVersion, offered, sql`true`)] : [] };
}

/** By slug, the exercises whose words are not those that were shipped last. */
async function readEdits(db: Db) {
  const rows = await db
    .select({
      slug: exercise.slug,
      exerciseId: exercise.id,
      number: exerciseVersion.versionNumber,
      reason: exerciseVersion.changeReason,
      isActive: exerciseVersion.isActive,
      snapshot: exerciseVersion.snapshotData,
    })
    .from(exerciseVersion)
    .innerJoin(exercise, and(eq(exercise.id, exerciseVersion.exerciseId), sql`${exercise.slug} is not null`))
    .orderBy(desc(exerciseVersion.versionNumber));
  const edits = [...Map.groupBy(rows, ({ slug }) => slug ?? '')].flatMap(([slug, versions]) => {
    const active = versions.find(({ isActive }) => isActive);
    const shipped = versions.find(({ reason }) => reason === null);
    if (!active?.snapshot || !shipped?.snapshot) return [];
    const words = wordsOf(active.snapshot);
    const before = wordsOf(shipped.snapshot);
    if (sameWords(words, before)) return [];
    const lastNumber = versions[0]?.number ?? 0;
    const { exerciseId, snapshot } = active;
    return [[slug, { exerciseId, words, shipped: before, snapshot, lastNumber }] as const];
  });
  return new Map(edits);
}

/** Joints in the words of the content. */
const asShipped = ({ loads, ...words }: ExerciseWords) => ({
  ...words,
  loads: Object.fromEntries(loads.map(({ area, load }) => [area.toLowerCase().replace('_', '-'), load.toLowerCase()])),
});

const wordsIn = ({ name, summary, difficulty, steps, tips, warnings, loads }: Shipped): ExerciseWords =>
  tidyWords({
    ...{ name, summary, difficulty, steps: [...steps], tips: [...tips], warnings: [...warnings] },
    // Content is checked to have no other words.
    loads: Object.entries(loads).map(([joint, load]) => ({
      area: joint.toUpperCase().replace('-', '_'),
      load: load.toUpperCase(),
    })) as ExerciseWords['loads'],
  });
