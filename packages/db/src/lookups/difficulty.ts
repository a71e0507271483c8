import { type Difficulty, difficulties } from '@motriforge/shared/contracts/exercises';
import { fixedId } from '@motriforge/shared/ids';
import { metricId } from './metrics.ts';

/** The ladder from easy to hard. Library exercises stop before its last step; programs and scenarios may not. */
const ladder = [...difficulties, 'expert'] as const;
export type DifficultyName = (typeof ladder)[number];

export const difficultyId = (difficulty: DifficultyName): string => fixedId('difficulty', difficulty);

export const difficultyRows = () =>
  ladder.map((name, index) => ({
    id: difficultyId(name),
    metricId: metricId('EXERCISE_DIFFICULTY'),
    name,
    rank: index + 1,
  }));

/** The other way round, for rows that come back with ids. */
export const difficultyById: ReadonlyMap<string, Difficulty> = new Map(
  difficulties.map((difficulty) => [difficultyId(difficulty), difficulty]),
);
