import type { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import type { ExerciseFields, SessionFields } from '@motriforge/shared/contracts/training';
import type { Row, SetRow } from '@motriforge/shared/log/merge';

/** Rows of the log as the database has them, and as devices do: the same thing in columns and in fields. */

type SessionRow = typeof workoutSession.$inferSelect;
type ExerciseRow = typeof exerciseLog.$inferSelect;
type SetLogRow = typeof exerciseSetLog.$inferSelect;

export function sessionFrom(row: SessionRow): Row<SessionFields> {
  const { workoutId, userProgramId, scheduleWorkoutId, weekNumber: week, dayNumber: day } = row;
  const isPlanned = [workoutId, userProgramId, scheduleWorkoutId].some((id) => id !== null);
  return {
    id: row.id,
    clocks: row.fieldClocks,
    fields: {
      when: { day: row.sessionDate, timeZone: row.timeZone ?? 'UTC', startedAt: row.startedAt },
      end: row.completedAt === null ? null : { at: row.completedAt, seconds: row.durationSeconds },
      title: row.title,
      type: row.sessionType,
      plan: isPlanned ? { workoutId, userProgramId, scheduleWorkoutId, week, day } : null,
      bodyWeightKg: row.bodyWeightKg,
      intensity: row.intensity,
      fatigue: row.fatigue,
      soreness: row.soreness,
      mood: row.mood,
      rating: row.rating,
      feedback: row.feedback,
      notes: row.notes,
    },
  };
}

export function sessionColumns({ id, clocks, fields }: Row<SessionFields>) {
  const { when, end, plan } = fields;
  return {
    id,
    fieldClocks: clocks,
    sessionDate: when?.day ?? '',
    timeZone: when?.timeZone ?? null,
    startedAt: when?.startedAt ?? null,
    completedAt: end?.at ?? null,
    durationSeconds: end?.seconds ?? null,
    title: fields.title ?? null,
    sessionType: fields.type ?? null,
    workoutId: plan?.workoutId ?? null,
    userProgramId: plan?.userProgramId ?? null,
    scheduleWorkoutId: plan?.scheduleWorkoutId ?? null,
    weekNumber: plan?.week ?? null,
    dayNumber: plan?.day ?? null,
    bodyWeightKg: fields.bodyWeightKg ?? null,
    intensity: fields.intensity ?? null,
    fatigue: fields.fatigue ?? null,
    soreness: fields.soreness ?? null,
    mood: fields.mood ?? null,
    rating: fields.rating ?? null,
    feedback: fields.feedback ?? null,
    notes: fields.notes ?? null,
  };
}

export function exerciseFrom(row: ExerciseRow): Row<ExerciseFields> {
  return {
    id: row.id,
    clocks: row.fieldClocks,
    fields: {
      what: {
        exerciseId: row.exerciseId,
        name: row.exerciseName,
        type: row.exerciseType,
        isBodyweight: row.isBodyweight,
      },
      order: row.orderIndex,
      superset: row.supersetNumber,
      instructionId: row.exerciseInstructionId,
      rpe: row.rpe,
      formQuality: row.formQuality,
      notes: row.notes,
    },
  };
}

export function exerciseColumns({ id, clocks, fields }: Row<ExerciseFields>) {
  return {
    id,
    fieldClocks: clocks,
    exerciseId: fields.what?.exerciseId ?? null,
    exerciseName: fields.what?.name ?? '',
    exerciseType: fields.what?.type ?? null,
    isBodyweight: fields.what?.isBodyweight ?? false,
    orderIndex: fields.order ?? 0,
    supersetNumber: fields.superset ?? null,
    exerciseInstructionId: fields.instructionId ?? null,
    rpe: fields.rpe ?? null,
    formQuality: fields.formQuality ?? null,
    notes: fields.notes ?? null,
  };
}

export function setFrom(row: SetLogRow): SetRow {
  const { weightKg: kg, distanceM: metres, averageHeartRate: average, maxHeartRate: max } = row;
  return {
    id: row.id,
    exerciseLogId: row.exerciseLogId,
    clocks: row.fieldClocks,
    fields: {
      number: row.setNumber,
      type: row.setType,
      side: row.side,
      reps: row.reps,
      load: kg === null ? null : { kg, ...entered(row.enteredWeight, row.enteredWeightUnit) },
      restSeconds: row.restSeconds,
      seconds: row.durationSeconds,
      holdSeconds: row.holdSeconds,
      distance: metres === null ? null : { metres, ...entered(row.enteredDistance, row.enteredDistanceUnit) },
      calories: row.calories,
      heartRate: average === null && max === null ? null : { average, max },
      climbMetres: row.elevationGainM,
      rpe: row.rpe,
      target:
        row.targetReps === null && row.targetWeightKg === null
          ? null
          : { reps: row.targetReps, kg: row.targetWeightKg },
      notes: row.notes,
      doneAt: row.completedAt,
    },
  };
}

export function setColumns({ id, exerciseLogId, clocks, fields }: SetRow) {
  const { load, distance, heartRate, target } = fields;
  return {
    id,
    exerciseLogId,
    fieldClocks: clocks,
    setNumber: fields.number ?? 1,
    setType: fields.type ?? 'WORKING',
    side: fields.side ?? 'BOTH',
    reps: fields.reps ?? null,
    weightKg: load?.kg ?? null,
    enteredWeight: load?.entered?.value ?? null,
    enteredWeightUnit: load?.entered?.unit ?? null,
    restSeconds: fields.restSeconds ?? null,
    durationSeconds: fields.seconds ?? null,
    holdSeconds: fields.holdSeconds ?? null,
    distanceM: distance?.metres ?? null,
    enteredDistance: distance?.entered?.value ?? null,
    enteredDistanceUnit: distance?.entered?.unit ?? null,
    calories: fields.calories ?? null,
    averageHeartRate: heartRate?.average ?? null,
    maxHeartRate: heartRate?.max ?? null,
    elevationGainM: fields.climbMetres ?? null,
    rpe: fields.rpe ?? null,
    targetReps: target?.reps ?? null,
    targetWeightKg: target?.kg ?? null,
    notes: fields.notes ?? null,
    completedAt: fields.doneAt ?? null,
  };
}

function entered<Unit>(value: number | null, unit: Unit | null): { entered?: { value: number; unit: Unit } } {
  return value === null || unit === null ? {} : { entered: { value, unit } };
}
