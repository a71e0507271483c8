import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyById } from '@motriforge/db/lookups/difficulty';
import { programTranslation } from '@motriforge/db/schema/plan-words';
import { programSchedule } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { ProgramCard } from '@motriforge/shared/contracts/programs';
import { programCategories } from '@motriforge/shared/program-draft/words';
import { and, eq, gt, or, type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../context.ts';

/** The library is for everybody; what somebody made is for them. */
export function visibleTo(actor: Actor): SQL | undefined {
  // Said as a range, so that an index finds the few that have one among all that people made.
  const isOfLibrary = gt(program.slug, '');
  const isTheirs = actor.kind === 'person' ? or(isOfLibrary, eq(program.createdBy, actor.userId)) : isOfLibrary;
  return and(isTheirs, eq(program.isActive, true));
}

/** The words of the asked language where there are some, else the program's own. */
export const wordsIn = (locale: Locale | SQL): SQL | undefined =>
  and(eq(programTranslation.programId, program.id), eq(programTranslation.locale, locale));

/** The way it is laid out over days for whoever does not choose another. */
export const usualSchedule = and(eq(programSchedule.programId, program.id), eq(programSchedule.isDefault, true));

type Asked = 'DAYS_PER_WEEK' | 'MINUTES_PER_SESSION';

/** What a program asks of those who follow it. */
export const asks = (name: Asked): SQL<number | null> =>
  sql<number | null>`(select cast(value as integer) from program_constraint
    where program_id = ${program.id} and constraint_id = ${categoryId('CONSTRAINT', name)})`;

export const cardColumns = {
  id: program.id,
  slug: program.slug,
  ownTitle: program.title,
  title: programTranslation.title,
  ownDescription: program.description,
  description: programTranslation.description,
  programCategoryId: program.programCategoryId,
  difficultyLevelId: program.difficultyLevelId,
  lengthDays: programSchedule.scheduleLengthDays,
  daysPerWeek: asks('DAYS_PER_WEEK'),
  minutesPerSession: asks('MINUTES_PER_SESSION'),
};

export interface CardRow {
  id: string;
  slug: string | null;
  ownTitle: string;
  title: string | null;
  ownDescription: string;
  description: string | null;
  programCategoryId: string;
  difficultyLevelId: string | null;
  lengthDays: number | null;
  daysPerWeek: number | null;
  minutesPerSession: number | null;
}

const categoryById = new Map(programCategories.map((name) => [categoryId('PROGRAM', name), name]));

export const toCard = (row: CardRow): ProgramCard => ({
  id: row.id,
  slug: row.slug ?? row.id,
  title: row.title ?? row.ownTitle,
  description: row.description ?? row.ownDescription,
  category: categoryById.get(row.programCategoryId) ?? 'GENERAL',
  difficulty: difficultyById.get(row.difficultyLevelId ?? '') ?? null,
  weeks: Math.ceil((row.lengthDays ?? 0) / 7),
  daysPerWeek: row.daysPerWeek,
  minutesPerSession: row.minutesPerSession,
  isOwn: row.slug === null,
});
