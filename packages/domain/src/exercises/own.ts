import { exercise, exerciseTranslation } from '@motriforge/db/schema/exercises';
import type { ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import { and, asc } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { matching } from './filters.ts';
import { cardColumns, madeBy, translationIn } from './internal.ts';
import { slips, words } from './words.ts';

/** As many as somebody may make for themselves. */
export const mostOwn = 300;

/** The caller's own exercises that a filter lets through, as a statement: few enough to look through word by word. */
export const ownExercises = (ctx: Ctx, input: ExerciseListInput) =>
  ctx.db
    .select(cardColumns)
    .from(exercise)
    .leftJoin(exerciseTranslation, translationIn(input.locale))
    .where(and(madeBy(ctx.actor), ...matching(ctx, input)))
    .orderBy(asc(exercise.name), asc(exercise.id))
    .limit(mostOwn);

/** Whether a name has every term, as the beginning of a word or one slip of the finger away. */
export function isCalled(name: string, terms: readonly string[]): boolean {
  const spelt = words(name);
  return terms.every((term) => spelt.some((word) => word.startsWith(term) || isSlip(word, term)));
}

function isSlip(word: string, term: string): boolean {
  const spellings = slips(term);
  return slips(word).some((slip) => spellings.includes(slip));
}
