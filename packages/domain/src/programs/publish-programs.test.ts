import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import type { Program } from '@motriforge/content/program-types';
import { programs } from '@motriforge/content/programs';
import { workouts } from '@motriforge/content/workouts';
import { userProgram } from '@motriforge/db/schema/program-assignments';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import { progressionRule } from '@motriforge/db/schema/progression';
import { workoutSession } from '@motriforge/db/schema/training';
import { addDays } from '@motriforge/shared/dates';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSession } from '../content-testing.ts';
import { publishLibrary } from '../exercises/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { publishWorkouts, workoutId } from '../workouts/index.ts';
import { plannedOn, programId, publishPrograms } from './index.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
  await publishLibrary(world.db, { muscles, equipment, exercises });
  await publishWorkouts(world.db, { workouts, exercises });
  await publish(programs);
});
afterEach(() => world.close());

const publish = (items: readonly Program[]) => publishPrograms(world.db, { programs: items, workouts, exercises });

const tables = [
  ...['program', 'program_status', 'program_category', 'program_constraint', 'program_tag', 'program_translation'],
  ...['program_schedule', 'schedule_workout', 'progression_rule'],
];

const everything = async () =>
  Promise.all(
    tables.map(async (table) => {
      const { rows } = await world.client.execute(`select * from ${table}`);
      return rows.map((row) => JSON.stringify(Object.values(row))).sort();
    }),
  );

const scheduleOf = async (slug: string) => {
  const [schedule] = await world.db
    .select()
    .from(programSchedule)
    .where(eq(programSchedule.programId, programId(slug)));
  if (!schedule) throw new Error(`The program ${slug} has no schedule.`);
  return schedule;
};

const follow = async (slug: string) => {
  const person = await world.person();
  const { id } = await scheduleOf(slug);
  const run = { userId: person.actor.userId, programId: programId(slug), programScheduleId: id };
  await world.db.insert(userProgram).values({ ...run, startDate: '2026-06-15' });
  return person;
};

const changed = (slug: string, change: (item: Program) => Program) =>
  programs.map((item) => (item.slug === slug ? change(item) : item));

const valuesOf = async (slug: string) => {
  const { rows } = await world.client.execute({
    sql: `select category.name, value from program_constraint join category on category.id = constraint_id
      join program on program.id = program_id where program.slug = ?`,
    args: [slug],
  });
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
};

describe('the published programs', () => {
  it('are all there, with schedules of whole weeks and their rules', async () => {
    expect(await world.db.$count(program)).toBe(programs.length);
    const schedules = await world.db.select().from(programSchedule);
    expect(schedules).toHaveLength(programs.length);
    expect(schedules.filter(({ scheduleLengthDays }) => scheduleLengthDays % 7 !== 0)).toEqual([]);
    const planned = programs.flatMap(({ schedule }) =>
      schedule.map(({ weeks, days }) => weeks * days.reduce((sum, day) => sum + day.length, 0)),
    );
    expect(await world.db.$count(scheduleWorkout)).toBe(planned.reduce((sum, count) => sum + count, 0));
    const rules = programs.flatMap(({ rules: its }) => its.flatMap((rule) => rule.exercises));
    expect(await world.db.$count(progressionRule)).toBe(rules.length);
  });

  it('ask for the light week before the growth', async () => {
    const { rows } = await world.client.execute(`select kind from progression_rule
      join program on program.id = program_id join exercise on exercise.id = exercise_id
      where program.slug = 'barbell-basics' and exercise.slug = 'back-squat' order by order_index`);
    expect(rows.map(({ kind }) => kind)).toEqual(['DELOAD', 'LINEAR']);
  });

  it('say what they ask of a week, not counting what may be left out', async () => {
    expect(await valuesOf('push-pull-legs')).toMatchObject({ DAYS_PER_WEEK: '6' });
    expect(await valuesOf('home-without-equipment')).toMatchObject({ DAYS_PER_WEEK: '3', EQUIPMENT: 'chair, wall' });
    expect(await valuesOf('back-from-a-sore-knee')).toMatchObject({ INJURY: 'KNEE', MINUTES_PER_SESSION: '25' });
  });

  it('change nothing when published again', async () => {
    const before = await everything();
    world.advance(60_000);
    await publish(programs);
    expect(await everything()).toEqual(before);
    expect((await world.client.execute('pragma foreign_key_check')).rows).toEqual([]);
  });

  it('can be followed day by day, from the first to the last', async () => {
    for (const { slug, schedule } of programs) {
      const person = await follow(slug);
      const days = schedule.flatMap(({ weeks, days: its }) => Array.from({ length: weeks }, () => its).flat());
      for (const index of [0, 1, 5, 6, 13, days.length - 2, days.length - 1, days.length]) {
        const planned = await plannedOn(person, addDays('2026-06-15', index));
        const wanted = (days[index] ?? []).map((each) => ({
          workoutId: workoutId(typeof each === 'string' ? each : each.optional),
          isOptional: typeof each !== 'string',
        }));
        expect(
          planned.map(({ workoutId: id, isOptional }) => ({ workoutId: id, isOptional })),
          `${slug}, day ${index + 1}`,
        ).toEqual(wanted);
      }
    }
  });
});

describe('publishing programs that have changed', () => {
  it('keeps the days that people did', async () => {
    const { id } = await scheduleOf('push-pull-legs');
    const [day] = await world.db.select().from(scheduleWorkout).where(eq(scheduleWorkout.programScheduleId, id));
    const person = await world.person();
    await aSession(person, { scheduleWorkoutId: day?.id ?? '' });
    const longer = (item: Program) => ({ ...item, schedule: [...item.schedule, ...item.schedule] });
    await publish(changed('push-pull-legs', longer));
    expect((await scheduleOf('push-pull-legs')).scheduleLengthDays).toBe(112);
    await publish(programs);
    expect((await scheduleOf('push-pull-legs')).scheduleLengthDays).toBe(56);
    expect(await world.db.$count(scheduleWorkout, eq(scheduleWorkout.programScheduleId, id))).toBe(48);
    expect((await world.db.select().from(workoutSession))[0]?.scheduleWorkoutId).toBe(day?.id);
  });

  it('lets workouts of a day change places', async () => {
    const twice = (first: string, second: string) => (item: Program) => ({
      ...item,
      schedule: item.schedule.map((week) => ({ ...week, days: [[first, second], [], [], [], [], [], []] as const })),
    });
    const workoutsOfDayOne = async () => {
      const person = await follow('move-better');
      return (await plannedOn(person, '2026-06-15')).map(({ workoutId: id }) => id);
    };
    await publish(changed('move-better', twice('morning-mobility', 'desk-shoulders')));
    expect(await workoutsOfDayOne()).toEqual([workoutId('morning-mobility'), workoutId('desk-shoulders')]);
    const lines = async () => {
      const { rows } = await world.client.execute('select id, workout_id from schedule_workout order by id');
      return rows.map((row) => Object.values(row));
    };
    const before = await lines();
    await publish(changed('move-better', twice('desk-shoulders', 'morning-mobility')));
    expect(await workoutsOfDayOne()).toEqual([workoutId('desk-shoulders'), workoutId('morning-mobility')]);
    expect(await lines()).toEqual(before);
  });

  it('takes rules back and retires what is gone, with its title free for another', async () => {
    await publish(changed('push-pull-legs', (item) => ({ ...item, rules: [] })));
    const its = eq(progressionRule.programId, programId('push-pull-legs'));
    expect(await world.db.$count(progressionRule, its)).toBe(0);
    const heirs = changed('push-pull-legs', (item) => ({ ...item, slug: 'push-pull-legs-again' }));
    await publish(heirs);
    const [gone] = await world.db.select().from(program).where(eq(program.slug, 'push-pull-legs'));
    expect(gone?.isActive).toBe(false);
    expect((await scheduleOf('push-pull-legs')).scheduleLengthDays).toBe(56);
    await publish(programs);
    const [back] = await world.db.select().from(program).where(eq(program.slug, 'push-pull-legs'));
    expect(back).toMatchObject({ isActive: true, title: 'Push, pull, legs' });
  });
});
