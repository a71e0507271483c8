import type { BodyZone } from '@motriforge/shared/contracts/exercises';

export interface CardFigure {
  label: string;
  value: string;
  unit: string | null;
  isWeight: boolean;
}

export interface CardRecord {
  exercise: string;
  kind: string;
  figure: string;
  isWeight: boolean;
}

/** All that the end of a session has to tell. */
export interface CardFacts {
  title: string;
  day: string;
  figures: readonly CardFigure[];
  records: readonly CardRecord[];
  /** How much of the work each area had, from 1 to 4. */
  levels: Partial<Record<BodyZone, number>>;
}

/** What somebody lets others see of it. */
export interface CardChoice {
  records: boolean;
  weights: boolean;
}

export interface CardContent extends Omit<CardFacts, 'records'> {
  records: readonly { exercise: string; words: string }[];
}

const mostRecords = 3;

export function contentOf(facts: CardFacts, choice: CardChoice): CardContent {
  const shown = choice.records ? facts.records.slice(0, mostRecords) : [];
  return {
    ...facts,
    figures: facts.figures.filter(({ isWeight }) => choice.weights || !isWeight),
    records: shown.map(({ exercise, kind, figure, isWeight }) => ({
      exercise,
      words: isWeight && !choice.weights ? kind : `${kind}: ${figure}`,
    })),
  };
}

/** The same in words, for where no picture goes. */
export const textOf = ({ title, day, figures, records }: CardContent): string =>
  [
    title,
    day,
    figures.map(({ label, value, unit }) => `${label}: ${[value, unit].filter(Boolean).join(' ')}`).join(' · '),
    ...records.map(({ exercise, words }) => `${exercise} – ${words}`),
  ].join('\n');

/** How warm each area is: the one with the most sets is at 4. */
export function levelsOf(trained: readonly { zones: readonly BodyZone[]; sets: number }[]): CardFacts['levels'] {
  const sets = new Map<BodyZone, number>();
  for (const one of trained) for (const zone of one.zones) sets.set(zone, (sets.get(zone) ?? 0) + one.sets);
  const most = Math.max(0, ...sets.values());
  return Object.fromEntries(
    [...sets].filter(([, count]) => count > 0).map(([zone, count]) => [zone, Math.ceil((4 * count) / most)]),
  );
}
