import { resourceTypes } from '@motriforge/db/schema/words';
import { asWord } from '../values.ts';

const otherNames: Readonly<Record<string, string>> = {
  SCHEDULES: 'COACHING_SESSION',
  WORKOUTS: 'WORKOUT_SESSION',
  SESSION_CARDS: 'SESSION_CARD',
  EXERCISES: 'EXERCISE',
  USERS: 'USER',
  EXERCISE_TEMPLATES: 'WORKOUT',
  PROGRAM_TEMPLATES: 'PROGRAM',
};

/** The kind of thing the name of one of its tables stands for. */
export function resourceTypeOf(name: string | null): string | null {
  if (name === null) return null;
  const word = asWord(name);
  return otherNames[word] ?? otherNames[`${word}S`] ?? resourceTypes.find((type) => type === word) ?? null;
}
