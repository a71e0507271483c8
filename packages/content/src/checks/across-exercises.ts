import { bodyZones } from '@motriforge/shared/contracts/exercises';
import type { Exercise } from '../types.ts';
import type { Content } from './content.ts';
import { sentencesOf } from './exercises.ts';
import type { Expectations } from './expectations.ts';

/** How many exercises may share one sentence before it smells of copy and paste. */
const sharedSentenceLimit = 3;
const exercisesPerZone = 2;

/** Words in a name that make no other exercise of it. */
const fillers = new Set(['a', 'an', 'and', 'exercise', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with']);

export function checkAcrossExercises(expect: Expectations, { muscles, exercises }: Content): void {
  expect.slugs('exercise', exercises);
  for (const language of ['en', 'th'] as const) {
    for (const field of ['name', 'summary'] as const) {
      expect.unique(
        `exercise ${field}.${language}`,
        exercises.map((exercise) => exercise[field][language]),
      );
    }
  }
  checkAliases(expect, exercises);
  checkSentences(expect, exercises);
  checkLikeness(expect, exercises);

  const zones = new Map(muscles.map(({ slug, zone }) => [slug, zone]));
  for (const zone of bodyZones) {
    const count = exercises.filter(({ primary }) => primary.some((slug) => zones.get(slug) === zone)).length;
    expect.that(count >= exercisesPerZone, `zone ${zone}: is primary in ${count}, wants at least ${exercisesPerZone}`);
  }
}

function checkAliases(expect: Expectations, exercises: readonly Exercise[]): void {
  const owners = new Map(exercises.map((exercise) => [exercise.name.en.toLowerCase(), exercise.slug]));
  for (const { slug, aliases } of exercises) {
    for (const alias of aliases) {
      const owner = owners.get(alias);
      expect.that(owner === undefined, `exercise ${slug}: alias "${alias}" is the name of ${owner}`);
    }
  }
}

function checkSentences(expect: Expectations, exercises: readonly Exercise[]): void {
  const users = Map.groupBy(
    exercises.flatMap((exercise) => sentencesOf(exercise).map((text) => ({ text, slug: exercise.slug }))),
    ({ text }) => text,
  );
  for (const [text, uses] of users) {
    expect.that(
      uses.length <= sharedSentenceLimit,
      `"${text}" is used ${uses.length} times (${uses.map((use) => use.slug).join(', ')})`,
    );
  }
}

/** Finds what a coach would call the same: all that is done is alike, and the names say the same in another order. */
function checkLikeness(expect: Expectations, exercises: readonly Exercise[]): void {
  const alike = Map.groupBy(exercises, ({ pattern, mechanic, sided, loadKind, equipment, name }) =>
    [pattern, mechanic, sided, loadKind, equipment.toSorted().join(' '), tellingWords(name.en)].join(' / '),
  );
  for (const [likeness, group] of alike) {
    const slugs = group.map((exercise) => exercise.slug).join(', ');
    expect.that(group.length === 1, `too alike: ${slugs} (${likeness})`);
  }
}

const tellingWords = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !fillers.has(word))
    .map((word) => word.replace(/(?<!s)s$/, ''))
    .toSorted()
    .join(' ');
