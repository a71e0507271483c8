import { activityTypeId } from '@motriforge/db/lookups/training';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { activity } from '@motriforge/db/schema/activity';
import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { trainingDay } from '@motriforge/db/schema/training-rollups';
import type { SessionSummary } from '@motriforge/shared/training/session-summary';
import { weightOn } from './body.ts';
import type { Ids } from './ids.ts';
import type { Person, Writer } from './person.ts';
import { type Plan, plans } from './plans.ts';
import { type Exercise, secondsUnderLoad, setsOf, summaryOf } from './sets.ts';
import type { TrainingDay } from './training-days.ts';
import { feedbackOf, moods } from './words.ts';
import { lineIdOf, programDays, scheduledIdOf, workoutIdOf } from './workouts.ts';

/** Whose plans somebody follows, and which coach they meet. */
export interface Guidance {
  coachId: string | null;
  coach: Ids;
  run: Run | null;
}

/** A run through a program: whose it is, and in which week of the history it began. */
export interface Run {
  userProgramId: string;
  author: Ids;
  fromWeek: number;
}

export interface Session {
  id: string;
  day: TrainingDay;
  title: string;
  completedAt: number;
  summary: SessionSummary;
}

/** Everything somebody did on the days they meant to train, and what each day comes to. */
export function writeTraining(
  writer: Writer,
  person: Person,
  days: readonly TrainingDay[],
  guidance: Guidance,
): Session[] {
  const sessions: Session[] = [];
  for (const day of days) {
    const session = day.isMissed ? null : writeSession(writer, person, day, guidance, sessions.length % plans.length);
    if (session) sessions.push(session);
    writeDay(writer, person, day, session);
  }
  return sessions;
}

function writeSession(
  writer: Writer,
  person: Person,
  day: TrainingDay,
  { coachId, coach, run }: Guidance,
  planIndex: number,
): Session {
  const { rows, random, ids, calendar } = writer;
  const plan = plans[planIndex] as Plan;
  const exercises = plan.moves.map((move, line) => ({
    move,
    instructionId: lineIdOf(coach, planIndex, line),
    sets: setsOf(person, move, day.week, random),
  }));
  const summary = summaryOf(person, exercises);
  const id = ids.next();
  const startedAt = calendar.at(day.offset, day.appointment?.minute ?? random.whole(17 * 60, 19 * 60));
  const completedAt = startedAt + summary.totalDuration * 1_000;
  const isOfRun = run !== null && day.week >= run.fromWeek && day.turn < programDays.length;
  rows.add(workoutSession, {
    id,
    userId: person.id,
    coachId: day.appointment ? coachId : null,
    workoutId: workoutIdOf(coach, planIndex),
    coachingSessionId: day.appointment?.id ?? null,
    userProgramId: isOfRun ? run.userProgramId : null,
    scheduleWorkoutId: isOfRun ? scheduledIdOf(run.author, day.week - run.fromWeek, day.turn) : null,
    title: plan.name,
    sessionType: 'STRENGTH',
    sessionDate: calendar.day(day.offset),
    timeZone: calendar.timeZone,
    startedAt,
    completedAt,
    durationSeconds: summary.totalDuration,
    weekNumber: day.week + 1,
    dayNumber: day.turn + 1,
    bodyWeightKg: weightOn(person, day.offset),
    intensity: random.whole(6, 9),
    fatigue: random.whole(3, 8),
    soreness: random.whole(0, 5),
    mood: random.pick(moods),
    rating: random.whole(3, 5),
    feedback: random.chance(0.2) ? random.pick(feedbackOf[person.locale]) : null,
    summary,
    createdAt: startedAt,
    updatedAt: completedAt,
  });
  writeExercises(writer, id, exercises, startedAt);
  const session = { id, day, title: plan.name, completedAt, summary };
  writeActivity(writer, person, session);
  return session;
}

/** One set after another, each followed by its rest. */
function writeExercises(
  { rows, random, ids }: Writer,
  workoutSessionId: string,
  exercises: readonly Exercise[],
  startedAt: number,
) {
  let clock = startedAt;
  for (const [orderIndex, { move, instructionId, sets }] of exercises.entries()) {
    const exerciseLogId = ids.next();
    rows.add(exerciseLog, {
      id: exerciseLogId,
      workoutSessionId,
      exerciseId: move.exerciseId,
      exerciseInstructionId: instructionId,
      exerciseName: move.name,
      exerciseType: move.type,
      isBodyweight: move.isBodyweight,
      orderIndex,
      setCount: sets.length,
      formQuality: random.whole(6, 9),
      createdAt: clock,
      updatedAt: clock,
    });
    for (const set of sets) {
      clock += secondsUnderLoad(set) * 1_000;
      const stamp = { completedAt: clock, createdAt: clock, updatedAt: clock };
      rows.add(exerciseSetLog, { id: ids.next(), exerciseLogId, ...set, ...stamp });
      clock += set.restSeconds * 1_000;
    }
  }
}

function writeActivity(
  { rows, ids, calendar }: Writer,
  person: Person,
  { id, day, title, completedAt, summary }: Session,
) {
  rows.add(activity, {
    id: ids.next(),
    userId: person.id,
    activityTypeId: activityTypeId('WORKOUT_COMPLETED'),
    title,
    resourceType: 'WORKOUT_SESSION',
    resourceId: id,
    metadata: { sets: summary.totalSets, volumeKg: Math.round(summary.totalWeight) },
    isSystemGenerated: true,
    visibilityId: visibilityId('ACTIVITY', 'INSTITUTION'),
    occurredAt: completedAt,
    occurredOn: calendar.day(day.offset),
    createdAt: completedAt,
    updatedAt: completedAt,
  });
}

function writeDay({ rows, calendar }: Writer, person: Person, day: TrainingDay, session: Session | null) {
  rows.add(trainingDay, {
    userId: person.id,
    day: calendar.day(day.offset),
    sessions: Number(session !== null),
    plannedSessions: 1,
    plannedDone: Number(session !== null),
    sets: session?.summary.totalSets ?? 0,
    reps: session?.summary.totalReps ?? 0,
    volumeKg: session?.summary.totalWeight ?? 0,
    durationSeconds: session?.summary.totalDuration ?? 0,
    calories: session?.summary.totalCalories ?? 0,
    calculatedAt: session?.completedAt ?? calendar.at(day.offset + 1, 0),
  });
}
