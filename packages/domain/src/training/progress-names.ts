import { visibilityId } from '@motriforge/db/lookups/visibility';
import { Id } from '@motriforge/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';

/** Which exercise an address names: by its slug, or by its id where it has none. */
export const exerciseNamed = (name: string): SQL =>
  v.is(Id, name) ? sql`exercise.id = ${name}` : sql`exercise.slug = ${name}`;

/** The exercise an address names, with those somebody said are the same: a list of ids. */
export const exercisesTogether = (name: string, userId: string): SQL =>
  sql`(select exercise.id from exercise where ${exerciseNamed(name)}
    union select own.id from exercise cross join exercise as own
      on own.created_by = ${userId} and own.metadata ->> 'sameAs' = exercise.id where ${exerciseNamed(name)}
    union select exercise.metadata ->> 'sameAs' from exercise
      where ${exerciseNamed(name)} and exercise.created_by = ${userId})`;

/** Whether somebody may learn what an exercise is called: it is everybody's or theirs, or they have done it. */
export const isKnownTo = (userId: string): SQL =>
  sql`(exercise.visibility_id = ${visibilityId('EXERCISE', 'PUBLIC')} or exercise.created_by = ${userId}
    or exists (select 1 from exercise_day as done where done.user_id = ${userId} and done.exercise_id = exercise.id))`;

/** Joins what an exercise is called in a language, as `words`. */
export const wordsIn = (locale: string): SQL =>
  sql`left join exercise_translation as words on words.exercise_id = exercise.id and words.locale = ${locale}`;

export const slugAndName = sql`coalesce(exercise.slug, exercise.id) as slug, coalesce(words.name, exercise.name) as name`;
