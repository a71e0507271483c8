import { zoneById } from '@motriforge/db/lookups/body';
import type { DaySums, Overview, OverviewInput, PeriodSums, Point } from '@motriforge/shared/contracts/progress';
import { addDays, type Day, daysBetween } from '@motriforge/shared/day';
import { sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { type Period, stretchOf } from './progress-period.ts';
import { newestFew, newestRecords, type RecordRow } from './progress-records.ts';
import { type TrendRow, toTrend, trends } from './progress-trends.ts';
import { type MuscleRow, muscleSets, type ZoneRow, zoneSets } from './progress-zones.ts';
import { type PlannedDay, streakOf, type TrainedWeek } from './streak.ts';

const heatDays = 371;
/** A streak that is longer is said to be as long as this. */
const streakDays = 5 * 366;

/** How a person's training goes: a year of days, a period against the one before it, and what came of it. */
export async function trainingOverview(ctx: UserCtx, { from, to, locale }: OverviewInput): Promise<Overview> {
  const { db, actor } = ctx;
  const { userId } = actor;
  const length = daysBetween(from, to) + 1;
  const period: Period = { userId, before: addDays(from, -length), from, to };
  const [days, sums, [past], zones, muscles, records, exercises, weight] = await db.batch([
    db.all<DaySums>(sql`select day, sessions, sets, volume_kg as volumeKg, duration_seconds as seconds
      from training_day where user_id = ${userId} and day between ${addDays(to, -heatDays)} and ${to} and sessions > 0
      order by day`),
    db.all<PeriodSums & { isNow: 0 | 1 }>(sql`select day >= ${from} as isNow, sum(sessions > 0) as days,
        sum(sessions) as sessions, sum(sets) as sets, sum(volume_kg) as volumeKg, sum(duration_seconds) as seconds
      from training_day where user_id = ${userId} and day between ${period.before} and ${to} group by isNow`),
    // One row for all of them: they are many where somebody has trained for years.
    db.all<{ weeks: string; planned: string }>(sql`select json_group_array(json_array(week, trained, planned)) as weeks,
        (select json_group_array(json_array(day, sessions > 0)) from training_day where user_id = ${userId}
          and day between ${addDays(to, -streakDays)} and ${to} and planned_sessions > 0) as planned from (
      select date(day, 'weekday 0', '-6 days') as week, sum(sessions > 0) as trained, sum(planned_sessions > 0) as planned
      from training_day where user_id = ${userId} and day between ${addDays(to, -streakDays)} and ${to} group by week)`),
    db.all<ZoneRow>(zoneSets(period)),
    db.all<MuscleRow>(muscleSets(period, locale)),
    db.all<RecordRow>(newestRecords(userId, to, locale)),
    db.all<TrendRow>(trends(period, locale)),
    db.all<Point>(sql`select min(recorded_date) as day, avg(weight_kg) as value from health_checkin
      where user_id = ${userId} and recorded_date between ${period.before} and ${to} and weight_kg is not null
      group by ${stretchOf(period, sql`recorded_date`)} order by day`),
  ]);
  const perWeek = <Row extends { zoneId: string; sets: number }>({ zoneId, sets, ...row }: Row) => {
    const zone = zoneById.get(zoneId);
    return zone ? [{ ...row, zone, setsPerWeek: (sets * 7) / length }] : [];
  };
  return {
    days,
    now: sumsOf(sums.find(({ isNow }) => isNow)),
    before: sumsOf(sums.find(({ isNow }) => !isNow)),
    streak: streakOf(weeksOf(past?.weeks ?? '[]'), plannedDaysOf(past?.planned ?? '[]'), to),
    zones: zones.flatMap(perWeek),
    muscles: muscles.flatMap(perWeek),
    records: newestFew(records),
    exercises: exercises.map(toTrend),
    weight,
  };
}

function weeksOf(json: string): TrainedWeek[] {
  const weeks: [Day, number, number][] = JSON.parse(json);
  return weeks.map(([week, trained, planned]) => ({ week, trained, planned }));
}

function plannedDaysOf(json: string): PlannedDay[] {
  const days: [Day, number][] = JSON.parse(json);
  return days.map(([day, trained]) => ({ day, isTrained: trained === 1 }));
}

const sumsOf = (row: PeriodSums | undefined): PeriodSums => ({
  days: row?.days ?? 0,
  sessions: row?.sessions ?? 0,
  sets: row?.sets ?? 0,
  volumeKg: row?.volumeKg ?? 0,
  seconds: row?.seconds ?? 0,
});
