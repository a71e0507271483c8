import type { Db } from '@motriforge/db/client';
import { statusId } from '@motriforge/db/lookups/statuses';
import { programTranslation } from '@motriforge/db/schema/plan-words';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { program, programCategory, programConstraint, programStatus, programTag } from '@motriforge/db/schema/programs';
import { progressionRule } from '@motriforge/db/schema/progression';
import { upsertRows } from '@motriforge/db/sync-lookups';
import { type SQL, sql } from 'drizzle-orm';
import * as rows from './library-rows.ts';

/**
 * Makes the shipped programs equal to their content, as one batch, after the workouts they consist of. What content no
 * longer has is retired, not deleted; what remains keeps its ids, for people follow it.
 */
export async function publishPrograms(db: Db, library: rows.ProgramLibrary, now: number = Date.now()): Promise<void> {
  const { programs } = library;
  const scheduled = programs.flatMap(rows.scheduledRows);
  const rules = programs.flatMap((item) => rows.ruleRows(item, now));
  const statements: SQL[] = [
    // What is retired gives its title back, so that another may bear it.
    sql`update program set is_active = 0, title = title || ' (' || id || ')' where slug is not null and is_active = 1
      and id not in ${among(programs.map(({ slug }) => rows.programId(slug)))}`,
    upsertRows(
      program,
      programs.map((item) => rows.programRow(item, now)),
    ),
    sql`insert into ${programStatus} (program_id, status_id, published_at)
      select id, ${statusId('PUBLISHING', 'PUBLISHED')}, ${now} from program
      where slug is not null and is_active = 1 on conflict do nothing`,
    ...['program_category', 'program_constraint', 'program_tag', 'program_translation'].map(
      (name) => sql`delete from ${sql.identifier(name)} where program_id in ${shipped}`,
    ),
    upsertRows(programCategory, programs.map(rows.categoryRow)),
    upsertRows(
      programConstraint,
      programs.flatMap((item) => rows.constraintRows(item, library)),
    ),
    upsertRows(programTag, programs.map(rows.tagRow)),
    upsertRows(programTranslation, programs.map(rows.programWords)),
    // First what is gone, then the length: no workout stands behind the last day of its schedule.
    sql`delete from schedule_workout where program_schedule_id in (select id from program_schedule
      where program_id in ${shipped}) and id not in ${among(scheduled.map(({ id }) => id))}`,
    upsertRows(programSchedule, programs.map(rows.scheduleRow)),
    sql`update schedule_workout set order_index = order_index + 1000 where program_schedule_id in
      (select id from program_schedule where program_id in ${shipped}) and (id, order_index) not in
      (select value ->> 0, value ->> 1 from json_each(${JSON.stringify(scheduled.map(({ id, orderIndex }) => [id, orderIndex]))}))`,
    upsertRows(scheduleWorkout, scheduled),
    upsertRows(progressionRule, rules),
    sql`delete from progression_rule where program_id in ${shipped} and id not in ${among(rules.map(({ id }) => id))}`,
  ];
  const [first, ...rest] = statements.map((statement) => db.run(statement));
  if (first) await db.batch([first, ...rest]);
}

const shipped = sql.raw('(select id from program where slug is not null and is_active = 1)');

const among = (ids: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(ids)}))`;
