import { difficultyById } from '@motriforge/db/lookups/difficulty';
import { programTranslation } from '@motriforge/db/schema/plan-words';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import { progressionRule } from '@motriforge/db/schema/progression';
import type {
  DraftGrowth,
  DraftPlace,
  DraftRule,
  DuplicateProgramInput,
  ProgramDraft,
  SavedProgram,
} from '@motriforge/shared/contracts/program-drafts';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { mostWeeks } from '@motriforge/shared/program-draft/words';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { copyForeign, foreignStatements } from '../workouts/index.ts';
import { cardColumns, toCard, usualSchedule, whollyVisibleTo, wordsIn } from './internal.ts';
import { changedElsewhere } from './own-program.ts';
import { workStatements } from './save.ts';

/** Makes a program the caller sees one of their own, to be changed as they like. The other one stays as it is. */
export async function duplicateProgram(
  ctx: UserCtx,
  { id, sourceId, locale }: DuplicateProgramInput,
): Promise<SavedProgram> {
  const isSource = eq(program.id, sourceId);
  const workoutIds = sql`(select place.workout_id from schedule_workout as place
    join program_schedule as schedule on schedule.id = place.program_schedule_id
    where schedule.program_id = ${sourceId} and schedule.is_default = 1)`;
  const [taken, [source], places, rules, titles, ...foreign] = await ctx.db.batch([
    ctx.db.select({ id: program.id }).from(program).where(eq(program.id, id)),
    ctx.db
      .select(cardColumns)
      .from(program)
      .leftJoin(programSchedule, usualSchedule)
      .leftJoin(programTranslation, wordsIn(locale))
      .where(and(isSource, whollyVisibleTo(ctx))),
    ctx.db
      .select({ place: scheduleWorkout })
      .from(scheduleWorkout)
      .innerJoin(programSchedule, eq(programSchedule.id, scheduleWorkout.programScheduleId))
      .innerJoin(program, usualSchedule)
      .where(isSource)
      .orderBy(asc(scheduleWorkout.dayNumber), asc(scheduleWorkout.orderIndex)),
    ctx.db
      .select()
      .from(progressionRule)
      .where(and(eq(progressionRule.programId, sourceId), isNull(progressionRule.scheduleWorkoutId)))
      .orderBy(asc(progressionRule.orderIndex)),
    ctx.db
      .select({ title: program.title })
      .from(program)
      .where(and(eq(program.createdBy, ctx.actor.userId), eq(program.isActive, true))),
    ...foreignStatements(ctx, workoutIds, locale),
  ]);
  if (taken.length > 0) throw changedElsewhere();
  if (!source) throw new AppError('NOT_FOUND', 'There is no such program, or it is not for you to see.');
  const card = toCard(ctx, source);
  // What somebody else made goes on as they like; the copy has workouts of its own.
  const { copies, writes } = copyForeign(ctx, foreign);
  const draft: ProgramDraft = {
    title: freeTitle(card.title, new Set(titles.map(({ title }) => title))),
    description: card.description.slice(0, 4_000),
    category: card.category,
    difficulty: difficultyById.get(source.difficultyLevelId ?? '') ?? null,
    weeks: weeksOf(
      Math.max(1, card.weeks),
      places.map(({ place }) => ({ ...place, workoutId: copies.get(place.workoutId) ?? place.workoutId })),
    ),
    growth: growthOf(rules),
  };
  const work = workStatements(ctx, { id, revision: 0, draft });
  await commit(ctx, [work[0], ...writes, work[1]], {
    audit: { action: 'CREATE', entity: 'program', id, after: { sourceId } },
  });
  return { id, revision: 1 };
}

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  const base = title.slice(0, 190);
  for (let number = 2; ; number++) {
    const candidate = `${base} (${number})`;
    if (!taken.has(candidate)) return candidate;
  }
}

type Place = typeof scheduleWorkout.$inferSelect;

const weeksOf = (count: number, places: readonly Place[]): ProgramDraft['weeks'] =>
  Array.from({ length: Math.min(count, mostWeeks) }, (_, week) => ({
    id: newId(),
    days: Array.from({ length: 7 }, (_, day) =>
      places
        .filter(({ dayNumber }) => dayNumber === week * 7 + day + 1)
        .map(({ workoutId, isOptional }): DraftPlace => ({ id: newId(), workoutId, isOptional })),
    ),
  }));

const growthOf = (rules: readonly (typeof progressionRule.$inferSelect)[]): DraftGrowth[] =>
  Array.from(Map.groupBy(rules, ({ kind, parameters }) => JSON.stringify([kind, parameters])).values(), (alike) => ({
    id: newId(),
    exerciseIds: alike.map(({ exerciseId }) => exerciseId),
    // The database has looked at what it may be.
    rule: { kind: alike[0]?.kind, parameters: alike[0]?.parameters } as DraftRule,
  }));
