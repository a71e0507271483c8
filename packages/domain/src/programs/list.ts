import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { programTranslation } from '@motriforge/db/schema/plan-words';
import { programSchedule } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import type { ProgramList, ProgramListInput } from '@motriforge/shared/contracts/programs';
import { and, asc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Ctx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { asks, cardColumns, listedFor, toCard, usualSchedule, wordsIn } from './internal.ts';

const Place = v.tuple([v.string(), v.string()]);

/** A page of the programs the caller may follow, in order of title. */
export async function listPrograms(ctx: Ctx, input: ProgramListInput): Promise<ProgramList> {
  const { category, difficulty, daysPerWeek, whose, cursor, limit } = input;
  const [afterTitle, afterId] = cursor === undefined ? [] : readCursor(Place, cursor);
  const rows = await ctx.db
    .select(cardColumns)
    .from(program)
    .leftJoin(programTranslation, wordsIn(input.locale))
    .leftJoin(programSchedule, usualSchedule)
    .where(
      and(
        listedFor(ctx, whose),
        category &&
          sql`exists (select 1 from program_category where program_id = ${program.id}
            and category_id = ${categoryId('PROGRAM', category)})`,
        difficulty && eq(program.difficultyLevelId, difficultyId(difficulty)),
        daysPerWeek === undefined ? undefined : sql`${asks('DAYS_PER_WEEK')} = ${daysPerWeek}`,
        afterId === undefined ? undefined : sql`(${program.title}, ${program.id}) > (${afterTitle}, ${afterId})`,
      ),
    )
    .orderBy(asc(program.title), asc(program.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => toCard(ctx, row)),
    nextCursor: last ? writeCursor([last.ownTitle, last.id]) : null,
  };
}
