import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyById } from '@motriforge/db/lookups/difficulty';
import { programTranslation } from '@motriforge/db/schema/plan-words';
import { programSchedule } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { ProgramCard } from '@motriforge/shared/contracts/programs';
import { programCategories } from '@motriforge/shared/program-draft/words';
import { and, eq, gt, or, type SQL, sql } from 'drizzle-orm';
import { isShownOfProgram, visibleTo as meantFor, visibleColumns } from '../access/index.ts';
import type { Ctx } from '../context.ts';

export type Whose = 'OWN' | 'SHARED' | 'LIBRARY';

/** The library is for everybody, what somebody made for them, and what they published for whom they show it to. */
const ways = (ctx: Ctx): Record<Whose, SQL> => ({
  // Said as a range, so that an index finds the few that have one among all that people made.
  LIBRARY: gt(program.slug, ''),
  OWN: sql`(program.created_by = ${callerOf(ctx)})`,
  SHARED: sql`(program.slug is null and program.created_by is not ${callerOf(ctx)}
    and ${meantFor(ctx, visibleColumns.PROGRAM)} and exists (select 1 from program_version as shown
      where shown.program_id = program.id and shown.is_active = 1))`,
});

/** Whether a program is the caller's to see. */
export function visibleTo(ctx: Ctx): SQL | undefined {
  const { LIBRARY, OWN, SHARED } = ways(ctx);
  return and(or(LIBRARY, OWN, SHARED), eq(program.isActive, true));
}

/** Whether a program is the caller's to see whole: what is shown in part can be looked at and no more. */
export const whollyVisibleTo = (ctx: Ctx): SQL | undefined => and(visibleTo(ctx), isShownOfProgram(ctx));

/** The programs that are the caller's to see, found by an index for each way. */
export function listedFor(ctx: Ctx, whose?: Whose): SQL | undefined {
  const found = Object.entries(ways(ctx))
    .filter(([way]) => whose === undefined || way === whose)
    .map(([, condition]) => sql`select program.id from program where ${condition}`);
  return and(sql`${program.id} in (${sql.join(found, sql` union all `)})`, eq(program.isActive, true));
}

const callerOf = ({ actor }: Pick<Ctx, 'actor'>): string | null => (actor.kind === 'person' ? actor.userId : null);

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
  createdBy: program.createdBy,
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
  createdBy: string | null;
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

export const toCard = (ctx: Pick<Ctx, 'actor'>, row: CardRow): ProgramCard => ({
  id: row.id,
  slug: row.slug ?? row.id,
  title: row.title ?? row.ownTitle,
  description: row.description ?? row.ownDescription,
  category: categoryById.get(row.programCategoryId) ?? 'GENERAL',
  difficulty: difficultyById.get(row.difficultyLevelId ?? '') ?? null,
  weeks: Math.ceil((row.lengthDays ?? 0) / 7),
  daysPerWeek: row.daysPerWeek,
  minutesPerSession: row.minutesPerSession,
  isOwn: row.slug === null && row.createdBy === callerOf(ctx),
});
