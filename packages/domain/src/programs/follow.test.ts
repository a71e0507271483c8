import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { programs } from '@motriforge/content/programs';
import { workouts } from '@motriforge/content/workouts';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { auditLog } from '@motriforge/db/schema/events';
import {
  userProgram,
  userProgramDay,
  userProgramPause,
  userProgramProgress,
  userScheduleWorkoutMap,
} from '@motriforge/db/schema/program-assignments';
import { program } from '@motriforge/db/schema/programs';
import { progressionTarget, trainingMax } from '@motriforge/db/schema/progression';
import { exerciseSetLog } from '@motriforge/db/schema/training';
import { exerciseDay, trainingDay } from '@motriforge/db/schema/training-rollups';
import { workout } from '@motriforge/db/schema/workouts';
import type { PlannedLine, PlannedWorkout } from '@motriforge/shared/contracts/programs';
import { addDays } from '@motriforge/shared/dates';
import { fixedId, newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSession } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { receive } from '../events/index.ts';
import { publishLibrary } from '../exercises/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { finishSession, refreshTrainingDays } from '../training/index.ts';
import { getWorkout, listWorkouts, publishWorkouts } from '../workouts/index.ts';
import {
  chooseWorkout,
  decideAgain,
  getProgram,
  listPrograms,
  moveDay,
  pauseProgram,
  plannedDays,
  plannedToday,
  programId,
  publishPrograms,
  readCalendar,
  restoreDay,
  resumeProgram,
  revokeCalendar,
  rotateCalendar,
  setTrainingMax,
  skipDay,
  startProgram,
  stopProgram,
} from './index.ts';

const monday = '2026-06-15';

let world: TestWorld;
let mali: UserCtx;
let stranger: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  await publishLibrary(world.db, { muscles, equipment, exercises });
  await publishWorkouts(world.db, { workouts, exercises });
  await publishPrograms(world.db, { programs, workouts, exercises });
  mali = await world.person();
  stranger = await world.person();
});
afterEach(() => world.close());

const deliver = async () => {
  for (const message of world.published.splice(0)) await receive(world.ctx, message);
};
const start = (slug: string, ctx = mali) =>
  startProgram(ctx, { id: newId(), programId: programId(slug), startDate: monday });
const today = (day: string, ctx = mali) => plannedToday(ctx, { day, locale: 'en' });
const weekOf = (from: string, ctx = mali) => plannedDays(ctx, { from, count: 7, locale: 'en' });
const workoutOn = async (day: string): Promise<PlannedWorkout> => {
  const [planned] = (await today(day)).workouts;
  if (!planned) throw new Error(`Nothing is planned on ${day}.`);
  return planned;
};
const lineOf = ({ blocks }: PlannedWorkout, slug: string): PlannedLine => {
  const line = blocks.flatMap(({ lines }) => lines).find(({ exercise }) => exercise.slug === slug);
  if (!line) throw new Error(`There is no ${slug}.`);
  return line;
};
/** Trains one exercise of what is planned on a day, as the log of a device would say. */
const train = async (day: string, slug: string, set: { reps: number; weightKg: number }, count?: number) => {
  const planned = await workoutOn(day);
  const line = lineOf(planned, slug);
  const { id, exercise } = line;
  const sessionId = await aSession(
    mali,
    {
      sessionDate: day,
      userProgramId: planned.runId,
      scheduleWorkoutId: planned.scheduleWorkoutId,
      workoutId: planned.workout.id,
    },
    [
      {
        exerciseId: exercise.id,
        exerciseInstructionId: id,
        sets: Array.from({ length: count ?? line.sets }, () => ({ ...set, completedAt: world.ctx.now() })),
      },
    ],
  );
  await finishSession(mali, { sessionId });
  await deliver();
  return sessionId;
};

describe('the library of programs and workouts', () => {
  it('lists programs page by page, by what somebody looks for', async () => {
    const first = await listPrograms(world.ctx, { locale: 'en', limit: 10 });
    const rest = await listPrograms(world.ctx, { locale: 'en', limit: 10, cursor: first.nextCursor ?? '' });
    expect(new Set([...first.items, ...rest.items].map(({ slug }) => slug)).size).toBe(programs.length);
    expect(rest.nextCursor).toBeNull();
    const three = await listPrograms(world.ctx, { locale: 'en', limit: 50, daysPerWeek: 3, difficulty: 'beginner' });
    expect(three.items.length).toBeGreaterThan(0);
    for (const { daysPerWeek, difficulty } of three.items) {
      expect({ daysPerWeek, difficulty }).toEqual({ daysPerWeek: 3, difficulty: 'beginner' });
    }
    const strength = await listPrograms(world.ctx, { locale: 'th', limit: 50, category: 'STRENGTH' });
    const wanted = programs.filter(({ category }) => category === 'STRENGTH');
    expect(strength.items.map(({ title }) => title).toSorted()).toEqual(wanted.map(({ title }) => title.th).toSorted());
  });

  it('shows a program with its days, its workouts and how they grow, in one trip', async () => {
    world.meter.trips = 0;
    const page = await getProgram(mali, { slug: 'barbell-basics', locale: 'en' });
    expect(world.meter.trips).toBe(1);
    expect(page).toMatchObject({ weeks: 12, run: null });
    expect(page.days[0]).toMatchObject({ dayNumber: 1 });
    const known = new Set(page.workouts.map(({ id }) => id));
    expect(page.days.flatMap((day) => day.workouts).every(({ workoutId }) => known.has(workoutId))).toBe(true);
    expect(page.workouts.every(({ blocks }) => blocks.length > 0)).toBe(true);
    expect(page.rules.map(({ rule }) => rule.kind)).toContain('LINEAR');
    await start('barbell-basics');
    expect((await getProgram(mali, { slug: 'barbell-basics', locale: 'en' })).run).toMatchObject({ startDate: monday });
    await expect(getProgram(mali, { slug: 'none', locale: 'en' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows a workout of somebody to them alone, by its id', async () => {
    const { items } = await listWorkouts(world.ctx, { locale: 'en', limit: 50 });
    expect(items).toHaveLength(50);
    const page = await getWorkout(world.ctx, { slug: 'barbell-day-a', locale: 'th' });
    expect(page.name).toBe(workouts.find(({ slug }) => slug === 'barbell-day-a')?.name.th);
    await world.db.update(workout).set({ slug: null, createdBy: mali.actor.userId }).where(eq(workout.id, page.id));
    expect(await getWorkout(mali, { slug: page.id, locale: 'en' })).toMatchObject({ isOwn: true });
    await expect(getWorkout(stranger, { slug: page.id, locale: 'en' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a program somebody follows', () => {
  it('is begun once, however often the button is tapped', async () => {
    const id = newId();
    const input = { id, programId: programId('barbell-basics'), startDate: monday };
    world.meter.trips = 0;
    const run = await startProgram(mali, input);
    expect(world.meter.trips).toBe(1);
    expect(await startProgram(mali, input)).toEqual(run);
    expect(await startProgram(mali, { ...input, id: newId() })).toEqual(run);
    expect(await world.db.$count(userProgram)).toBe(1);
    await deliver();
    const [counted] = await world.db.select().from(program).where(eq(program.id, input.programId));
    expect(counted?.usageCount).toBe(1);
    await expect(startProgram(mali, { ...input, programId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(startProgram(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('rests and goes on, and its days wait meanwhile', async () => {
    const { id: runId } = await start('barbell-basics');
    const wednesday = addDays(monday, 2);
    await pauseProgram(mali, { runId, day: wednesday });
    await pauseProgram(mali, { runId, day: wednesday });
    expect((await today(wednesday)).workouts).toEqual([]);
    expect((await today(wednesday)).runs).toMatchObject([{ pausedOn: wednesday }]);
    await resumeProgram(mali, { runId, day: addDays(wednesday, 7) });
    expect((await today(addDays(wednesday, 7))).workouts).toMatchObject([{ dayNumber: 3 }]);
    await resumeProgram(mali, { runId, day: addDays(wednesday, 9) });
    expect(await world.db.$count(userProgramPause)).toBe(1);
    await pauseProgram(mali, { runId, day: addDays(wednesday, 3) });
    expect(await world.db.$count(userProgramPause)).toBe(1);
  });

  it('lets days be moved and left out', async () => {
    const { id: runId } = await start('barbell-basics');
    const tuesday = addDays(monday, 1);
    await moveDay(mali, { runId, dayNumber: 1, to: tuesday });
    expect((await today(monday)).workouts).toEqual([]);
    expect((await today(tuesday)).workouts).toMatchObject([{ dayNumber: 1 }]);
    await skipDay(mali, { runId, dayNumber: 1 });
    expect((await today(tuesday)).workouts).toEqual([]);
    expect(await world.db.$count(userProgramDay)).toBe(1);
    expect((await weekOf(monday)).days[0]?.workouts).toMatchObject([{ dayNumber: 1, isSkipped: true, isMoved: false }]);
    for (const dayNumber of [85, 4_000]) {
      await expect(skipDay(mali, { runId, dayNumber })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('gives a changed day back to its own date, also where there is nothing to give back', async () => {
    const { id: runId } = await start('barbell-basics');
    await moveDay(mali, { runId, dayNumber: 1, to: addDays(monday, 1) });
    expect((await weekOf(monday)).days[1]?.workouts).toMatchObject([{ dayNumber: 1, isMoved: true }]);
    await restoreDay(mali, { runId, dayNumber: 1 });
    await restoreDay(mali, { runId, dayNumber: 1 });
    expect((await today(monday)).workouts).toMatchObject([{ dayNumber: 1 }]);
    expect(await world.db.$count(userProgramDay)).toBe(0);
  });

  it('takes the workout somebody chose along when its day is moved, and lets them go back', async () => {
    const { id: runId } = await start('barbell-basics');
    const [planned] = (await weekOf(monday)).days[0]?.workouts ?? [];
    const replaces = planned?.scheduleWorkoutId ?? '';
    const other = (await listWorkouts(mali, { locale: 'en', limit: 50 })).items.find(({ id }) => id !== planned?.id);
    const choose = (scheduledDate: string, workoutId: string) =>
      chooseWorkout(mali, { id: newId(), runId, scheduledDate, replaces, workoutId });
    await choose(monday, other?.id ?? '');
    await moveDay(mali, { runId, dayNumber: 1, to: addDays(monday, 3) });
    expect((await weekOf(monday)).days[3]?.workouts).toMatchObject([{ id: other?.id, insteadOf: planned?.id }]);
    expect(await workoutOn(addDays(monday, 3))).toMatchObject({ workout: { id: other?.id } });
    // Their own plan may not be for everybody to see, and still they may have it back.
    await world.db.update(workout).set({ slug: null, visibilityId: visibilityId('WORKOUT', 'PRIVATE') });
    await choose(addDays(monday, 3), planned?.id ?? '');
    const places = await world.db.select().from(userScheduleWorkoutMap);
    expect(places).toMatchObject([{ workoutId: planned?.id, scheduleWorkoutId: replaces }]);
  });

  it('ends when its owner says so, and what would have begun later asked for nothing', async () => {
    const run = await start('barbell-basics');
    await stopProgram(mali, { runId: run.id, day: addDays(monday, -1) });
    await stopProgram(mali, { runId: run.id, day: addDays(monday, -1) });
    expect((await today(monday)).runs).toEqual([]);
    expect((await start('barbell-basics')).id).not.toBe(run.id);
  });

  it('is nobody else’s to change', async () => {
    const { id: runId } = await start('barbell-basics');
    const writes = await world.db.$count(auditLog);
    const refused = [
      pauseProgram(stranger, { runId, day: monday }),
      resumeProgram(stranger, { runId, day: monday }),
      stopProgram(stranger, { runId, day: monday }),
      moveDay(stranger, { runId, dayNumber: 1, to: addDays(monday, 1) }),
      skipDay(stranger, { runId, dayNumber: 1 }),
      restoreDay(stranger, { runId, dayNumber: 1 }),
    ];
    for (const one of refused) await expect(one).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.db.$count(auditLog)).toBe(writes);
    expect((await today(monday, stranger)).workouts).toEqual([]);
    expect((await today(monday)).workouts).toHaveLength(1);
  });

  it('shows its week with what is done, in one trip', async () => {
    await start('barbell-basics');
    await train(monday, 'back-squat', { reps: 5, weightKg: 60 });
    world.meter.trips = 0;
    const week = await weekOf(monday);
    expect(world.meter.trips).toBe(1);
    expect(week.days.map(({ workouts: its }) => its.map(({ isDone }) => isDone))).toEqual([
      [true],
      [],
      [false],
      [],
      [false],
      [],
      [],
    ]);
  });
});

describe('a target', () => {
  it('grows with what was done, says why, and is the same however often it is decided', async () => {
    await start('barbell-basics');
    expect(lineOf(await workoutOn(monday), 'back-squat').target).toBeNull();
    const sessionId = await train(monday, 'back-squat', { reps: 5, weightKg: 60 });
    const next = addDays(monday, 4);
    world.meter.trips = 0;
    const { target } = lineOf(await workoutOn(next), 'back-squat');
    expect(world.meter.trips).toBe(1);
    expect(target).toMatchObject({ kg: 62.5, reason: { code: 'linear.moreLoad', values: { stepKg: 2.5, kg: 62.5 } } });
    const before = await world.db.select().from(progressionTarget);
    expect(before).toMatchObject([{ workoutSessionId: sessionId, weightKg: 62.5 }]);
    // The log is changed after the fact, and the event comes twice.
    await world.db.update(exerciseSetLog).set({ reps: 3 });
    const exerciseIds = [fixedId('exercise', 'back-squat')];
    for (let time = 0; time < 2; time++) {
      const { statements } = await decideAgain(world.ctx, { userId: mali.actor.userId, days: [monday], exerciseIds });
      for (const statement of statements) await world.db.batch([statement]);
    }
    expect(lineOf(await workoutOn(next), 'back-squat').target).toMatchObject({ reason: { code: 'linear.again' } });
    expect(await world.db.$count(progressionTarget)).toBe(1);
  });

  it('asks for a training max where percentages need one, and suggests what the log knows', async () => {
    await start('four-lift-waves');
    const day = monday;
    const planned = await workoutOn(day);
    const asking = planned.blocks.flatMap(({ lines }) => lines).filter(({ asksTrainingMax }) => asksTrainingMax);
    expect(asking).not.toHaveLength(0);
    const [line] = asking;
    if (!line) return;
    const { id: exerciseId, slug } = line.exercise;
    expect(line).toMatchObject({ target: null, asksTrainingMax: { suggestedKg: null } });
    await world.db
      .insert(exerciseDay)
      .values({ userId: mali.actor.userId, exerciseId, day: addDays(monday, -30), e1rmKg: 110 });
    expect(lineOf(await workoutOn(day), slug).asksTrainingMax).toEqual({ suggestedKg: 100 });
    await setTrainingMax(mali, { id: newId(), exerciseId, day, load: { kg: 80 } });
    await setTrainingMax(mali, { id: newId(), exerciseId, day, load: { kg: 100 } });
    expect(await world.db.$count(trainingMax)).toBe(1);
    const { target, asksTrainingMax } = lineOf(await workoutOn(day), slug);
    expect(asksTrainingMax).toBeNull();
    expect(target?.reason).toMatchObject({ code: 'wave.week', values: { week: 1, trainingMaxKg: 100 } });
    expect(target?.steps.map(({ kg }) => kg)).toEqual(target?.steps.map(({ kg }) => Math.round(kg / 2.5) * 2.5));
    await expect(
      setTrainingMax(mali, { id: newId(), exerciseId: newId(), day, load: { kg: 100 } }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('two programs that wave one lift', () => {
  const exerciseId = fixedId('exercise', 'bench-press');
  const grownMaxes = () => world.db.$count(trainingMax, eq(trainingMax.origin, 'PROGRESSION'));

  /** Benches in a run, as far as its training max is concerned. */
  const bench = async (runId: string, sessionDate: string) => {
    const [set] = [{ reps: 5, weightKg: 80, completedAt: world.ctx.now() }];
    const session = { sessionDate, userProgramId: runId };
    const sessionId = await aSession(mali, session, [{ exerciseId, sets: [set] }]);
    await finishSession(mali, { sessionId });
    await deliver();
  };

  it('have one training max, and the one begun first makes it grow', async () => {
    const first = await start('four-lift-waves');
    world.advance(1);
    const second = await start('peak-for-three-lifts');
    await setTrainingMax(mali, { id: newId(), exerciseId, day: monday, load: { kg: 100 } });
    const grown = { userId: mali.actor.userId, exerciseId, effectiveFrom: addDays(monday, 28), valueKg: 102.5 };
    await world.db.insert(trainingMax).values({ ...grown, origin: 'PROGRESSION' });
    await bench(second.id, addDays(monday, 2));
    expect(await grownMaxes()).toBe(1);
    await stopProgram(mali, { runId: first.id, day: addDays(monday, 3) });
    await bench(second.id, addDays(monday, 4));
    expect(await grownMaxes()).toBe(0);
  });
});

describe('a day of training', () => {
  it('knows what was planned and what of it was done, and so do days on which nothing was', async () => {
    await start('barbell-basics');
    await train(monday, 'back-squat', { reps: 5, weightKg: 60 });
    world.advance(5 * 86_400_000);
    await refreshTrainingDays(world.ctx, monday);
    const days = await world.db.select().from(trainingDay).where(eq(trainingDay.userId, mali.actor.userId));
    const rows = Object.fromEntries(days.map((row) => [row.day, [row.plannedSessions, row.plannedDone]]));
    expect(rows).toMatchObject({ [monday]: [1, 1], [addDays(monday, 2)]: [1, 0], [addDays(monday, 4)]: [1, 0] });
  });

  it('says how far somebody is in a program, and a new run starts over', async () => {
    const { id: runId } = await start('barbell-basics');
    await train(monday, 'back-squat', { reps: 5, weightKg: 60 });
    await train(addDays(monday, 7), 'back-squat', { reps: 5, weightKg: 60 });
    const progress = () => world.db.select().from(userProgramProgress);
    expect(await progress()).toMatchObject([
      { userProgramId: runId, currentDayNumber: 8, currentWeek: 2, lastCompletedDate: addDays(monday, 7) },
    ]);
    await stopProgram(mali, { runId, day: addDays(monday, 8) });
    const again = await startProgram(mali, {
      id: newId(),
      programId: programId('barbell-basics'),
      startDate: addDays(monday, 9),
    });
    await train(addDays(monday, 9), 'back-squat', { reps: 5, weightKg: 60 });
    expect(await progress()).toMatchObject([{ userProgramId: again.id, currentDayNumber: 1, currentWeek: 1 }]);
  });

  it('agrees with the plan of every day, whatever was moved, left out or rested', async () => {
    const { id: runId } = await start('barbell-basics');
    await moveDay(mali, { runId, dayNumber: 1, to: addDays(monday, 1) });
    await skipDay(mali, { runId, dayNumber: 5 });
    await moveDay(mali, { runId, dayNumber: 10, to: addDays(monday, 9) });
    await pauseProgram(mali, { runId, day: addDays(monday, 14) });
    await resumeProgram(mali, { runId, day: addDays(monday, 18) });
    await pauseProgram(mali, { runId, day: addDays(monday, 40) });
    world.advance(60 * 86_400_000);
    await refreshTrainingDays(world.ctx, monday);
    const days = await world.db.select().from(trainingDay).where(eq(trainingDay.userId, mali.actor.userId));
    const counted = Object.fromEntries(days.map((row) => [row.day, row.plannedSessions]));
    for (let at = 0; at < 56; at += 7) {
      const week = await weekOf(addDays(monday, at));
      for (const { day, workouts: its } of week.days) {
        const asked = its.filter(({ isOptional, isSkipped }) => !isOptional && !isSkipped).length;
        expect({ day, count: counted[day] ?? 0 }).toEqual({ day, count: asked });
      }
    }
  });
});

describe('a calendar', () => {
  const secretIn = ({ url }: { url: string }) => /([\w-]{43})\.ics$/.exec(url)?.[1] ?? '';

  it('shows the plan to whoever has its address, until there is another', async () => {
    const { id: runId } = await start('barbell-basics');
    const first = secretIn(await rotateCalendar(mali));
    world.meter.trips = 0;
    const events = await readCalendar(world.ctx, first);
    expect(world.meter.trips).toBe(1);
    expect(events[0]).toMatchObject({ day: monday });
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    await moveDay(mali, { runId, dayNumber: 1, to: addDays(monday, 1) });
    const moved = (await readCalendar(world.ctx, first)).find(({ uid }) => uid === events[0]?.uid);
    expect(moved?.day).toBe(addDays(monday, 1));
    const second = secretIn(await rotateCalendar(mali));
    await expect(readCalendar(world.ctx, first)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await revokeCalendar(mali);
    await expect(readCalendar(world.ctx, second)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { rows } = await world.client.execute('select * from audit_log');
    expect(JSON.stringify(rows)).not.toContain(second);
  });
});
