import type { Making } from '../making.ts';
import type { SystemMapping } from '../mapping.ts';
import { checkInLog } from '../markdown/check-ins.ts';
import { coachingLog } from '../markdown/coaching.ts';
import { trainingLog } from '../markdown/training.ts';
import { putEquipment, putGuidance, putMuscles } from './exercises.ts';
import { byEmail, difficultyOf, putMedia, putProfile, putRole, putUser } from './people.ts';
import { putSession } from './sign-in.ts';
import { completionOf, dayOf } from './times.ts';
import { CM_PER_INCH, entered, KG_PER_POUND, M_PER_MILE, ML_PER_OUNCE, scaled } from './units.ts';

export const sessionTypes = ['STRENGTH', 'CARDIO', 'FLEXIBILITY', 'YOGA', 'MOBILITY', 'SPORT', 'OTHER'] as const;
const mealTypes = ['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK', 'PRE_WORKOUT', 'POST_WORKOUT'] as const;
const auditActions = ['CREATE', 'UPDATE', 'DELETE', 'VIEW', 'EXPORT', 'LOGIN', 'LOGOUT'] as const;

export const tracker: SystemMapping = {
  name: 'tracker',
  logs: [checkInLog, trainingLog, coachingLog],
  tables: {
    users: {
      same: byEmail,
      make(making) {
        const [first, ...others] = (making.text('full_name') ?? '').trim().split(/\s+/);
        putUser(making, null, { first_name: first || null, last_name: others.join(' ') || null });
        making.put(
          'user_credential',
          { ...making.plain('user_credential'), user_id: making.id },
          { mode: making.isMatched ? 'keep' : 'replace' },
        );
        putRole(making);
        putProfile(making, {
          ...making.plain('user_profile'),
          avatar_media_id: putMedia(making, 'profile_photo_url', { ownerId: making.id }),
        });
      },
    },
    health_metrics: {
      same: {
        table: 'health_checkin',
        by: (row) => ({ user_id: row.user_id ?? null, recorded_date: row.recorded_date ?? null }),
      },
      make: makeCheckin,
    },
    workout_sessions: {
      make: (making) =>
        making.put('workout_session', {
          ...making.plain('workout_session'),
          id: making.id,
          session_type: making.oneOf('session_type', sessionTypes, 'OTHER'),
          duration_seconds: scaled(making, 'duration_minutes', 60),
        }),
    },
    exercise_definitions: { make: makeExercise },
    exercise_logs: { make: makeLog },
    coaching_sessions: {
      make(making) {
        const isCompleted = making.number('completed') === 1;
        const rating = making.number('user_rating');
        const at = making.number('session_date') ?? 0;
        making.put('coaching_session', {
          ...making.plain('coaching_session'),
          id: making.id,
          kind: 'COACHING',
          session_date: dayOf(at),
          next_session_date: dayOrNothing(making.number('next_session_date')),
          status_id: making.status('APPOINTMENT', isCompleted ? 'COMPLETED' : 'CONFIRMED'),
          completed_at: isCompleted ? at : null,
          user_rating: rating === null ? null : Math.ceil(rating / 2),
        });
      },
    },
    user_goals: { make: makeGoal },
    progress_photos: {
      make: (making) =>
        making.put('progress_photo', {
          ...making.plain('progress_photo'),
          id: making.id,
          media_id: putMedia(making, 'photo_url', { ownerId: making.text('user_id'), visibility: 'PRIVATE' }),
          photo_type: making.oneOf('photo_type', ['FRONT', 'SIDE', 'BACK', 'OTHER'], 'OTHER'),
          weight_kg: scaled(making, 'weight_lbs', KG_PER_POUND),
          visibility_id: making.visibility('PROGRESS_PHOTO', making.number('is_public') === 1 ? 'PUBLIC' : 'PRIVATE'),
        }),
    },
    meal_logs: {
      make: (making) =>
        making.put('meal_log', {
          ...making.plain('meal_log'),
          id: making.id,
          meal_type: making.oneOf('meal_type', mealTypes),
          water_ml: scaled(making, 'water_oz', ML_PER_OUNCE),
        }),
    },
    user_sessions: { make: putSession },
    app_config: { same: { table: 'setting', by: (row) => ({ setting_key: row.key ?? null }) }, make: makeConfig },
    audit_log: {
      make: (making) =>
        making.put('audit_log', {
          ...making.plain('audit_log'),
          id: making.id,
          entity_type: making.text('table_name') ?? 'unknown',
          action: making.oneOf('action', auditActions),
        }),
    },
  },
};

const dayOrNothing = (instant: number | null): string | null => (instant === null ? null : dayOf(instant));

const sites = { waist_inches: 'WAIST', chest_inches: 'CHEST', arms_inches: 'ARM', legs_inches: 'LEG' } as const;

function makeCheckin(making: Making): void {
  const [systolic = null, diastolic = null] = (making.text('blood_pressure') ?? '').match(/\d+/g)?.map(Number) ?? [];
  making.put(
    'health_checkin',
    {
      ...making.plain('health_checkin'),
      id: making.id,
      weight_kg: scaled(making, 'weight_lbs', KG_PER_POUND),
      ...entered(making, 'weight_lbs', 'entered_weight', 'entered_weight_unit', 'LBS'),
      muscle_mass_kg: scaled(making, 'muscle_mass_lbs', KG_PER_POUND),
      blood_pressure_systolic: systolic,
      blood_pressure_diastolic: diastolic,
    },
    { mode: making.isMatched ? 'merge' : 'replace' },
  );
  if (!making.isMatched) making.prune('body_measurement', 'health_checkin_id', making.id);
  for (const [column, site] of Object.entries(sites)) {
    const value = scaled(making, column, CM_PER_INCH);
    if (value === null) continue;
    making.put(
      'body_measurement',
      {
        id: making.part(site),
        health_checkin_id: making.id,
        site,
        side: 'BOTH',
        value_cm: value,
        ...entered(making, column, 'entered_value', 'entered_unit', 'INCHES'),
      },
      { by: ['health_checkin_id', 'site', 'side'] },
    );
  }
}

function makeExercise(making: Making): void {
  const category = making.text('category');
  making.put('exercise', {
    ...making.plain('exercise'),
    id: making.id,
    exercise_type: typeOf(category),
    difficulty_level_id: difficultyOf(making, 'difficulty_level'),
    visibility_id: making.visibility('EXERCISE', 'PUBLIC'),
  });
  making.prune('exercise_category', 'exercise_id', making.id);
  if (category !== null) {
    making.put('exercise_category', {
      exercise_id: making.id,
      category_id: making.category('EXERCISE', category, 'STRENGTH'),
    });
  }
  putMuscles(making, making.list('muscle_groups'));
  putEquipment(making, making.list('equipment'));
  const tips = making.text('tips');
  putGuidance(making, 'tip', tips === null ? [] : [tips]);
  putExerciseMedia(making, 'video_url', 'VIDEO');
  putExerciseMedia(making, 'image_url', 'IMAGE');
}

export function putExerciseMedia(making: Making, column: string, purpose: 'VIDEO' | 'IMAGE' | 'THUMBNAIL'): void {
  const mediaId = putMedia(making, column, { ownerId: null, type: purpose === 'VIDEO' ? 'VIDEO' : 'IMAGE' });
  making.prune('exercise_media', 'exercise_id', making.id);
  if (mediaId === null) return;
  making.put('exercise_media', { id: making.part(purpose), exercise_id: making.id, media_id: mediaId, purpose });
}

const typeOf = (category: string | null): string => {
  if (/cardio|endurance|conditioning/i.test(category ?? '')) return 'cardio';
  return /stretch|flexib|mobility|yoga/i.test(category ?? '') ? 'flexibility' : 'weight_training';
};

/** One row for all sets there is a row for each here. */
function makeLog(making: Making): void {
  making.put('exercise_log', { ...making.plain('exercise_log'), id: making.id });
  making.prune('exercise_set_log', 'exercise_log_id', making.id);
  const numbers = ['reps', 'weight_lbs', 'rest_seconds', 'duration_seconds', 'distance_miles'];
  const isMeasured = numbers.some((column) => making.number(column) !== null);
  const sets = making.number('sets') ?? (isMeasured ? 1 : 0);
  for (let number = 1; number <= sets; number++) {
    making.put('exercise_set_log', {
      id: making.part('set', number),
      exercise_log_id: making.id,
      set_number: number,
      reps: making.number('reps'),
      weight_kg: scaled(making, 'weight_lbs', KG_PER_POUND),
      ...entered(making, 'weight_lbs', 'entered_weight', 'entered_weight_unit', 'LBS'),
      rest_seconds: making.number('rest_seconds'),
      duration_seconds: making.number('duration_seconds'),
      distance_m: scaled(making, 'distance_miles', M_PER_MILE),
      ...entered(making, 'distance_miles', 'entered_distance', 'entered_distance_unit', 'MILES'),
    });
  }
}

function makeGoal(making: Making): void {
  const completed = making.text('completed_date');
  making.put('goal', {
    ...making.plain('goal'),
    id: making.id,
    category_id: making.text('goal_type') === null ? null : making.category('GOAL', making.text('goal_type'), 'OTHER'),
    status_id: completionOf(making, 'status'),
    visibility_id: making.visibility('GOAL', 'PRIVATE'),
    completed_at: completed === null ? null : Date.parse(completed),
  });
  making.prune('subgoal', 'goal_id', making.id);
  const target = making.number('target_value');
  if (target !== null) {
    const subgoalId = making.part('target');
    making.put('subgoal', { id: subgoalId, goal_id: making.id, order_index: 0, title: making.text('title') });
    const metric = making.text('goal_type') ?? making.text('target_unit') ?? 'OTHER';
    const metricId = making.word('metric', [metric.toUpperCase()], { type: 'PROGRESSION' });
    const unit = making.text('target_unit');
    making.prune('metric_goal', 'subgoal_id', subgoalId);
    making.put('metric_goal', {
      subgoal_id: subgoalId,
      metric_id: metricId,
      unit_id: unit === null ? null : making.word('measurement_unit', [unit], { metric_id: metricId }),
      target_value: target,
      current_value: making.number('current_value'),
    });
  }
  making.list('milestones').forEach((milestone, at) => {
    making.put('subgoal', {
      id: making.part('milestone', at),
      goal_id: making.id,
      order_index: at + 1,
      title: titleOf(milestone),
      notes: typeof milestone === 'string' ? null : JSON.stringify(milestone),
    });
  });
}

function titleOf(milestone: unknown): string | null {
  if (typeof milestone === 'string') return milestone;
  const { title, name } = Object(milestone) as { title?: unknown; name?: unknown };
  return typeof title === 'string' ? title : typeof name === 'string' ? name : null;
}

function makeConfig(making: Making): void {
  const value = JSON.stringify(making.text('value') ?? '');
  making.put(
    'setting',
    {
      ...making.plain('setting'),
      id: making.id,
      display_name: making.text('key'),
      setting_scope: 'SYSTEM',
      data_type: 'STRING',
      default_value: value,
      updated_at: making.number('updated_at'),
    },
    { mode: making.isMatched ? 'keep' : 'replace' },
  );
  if (making.text('value') === null) return;
  making.put(
    'system_setting_value',
    { id: making.part('value'), setting_id: making.id, value, updated_at: making.number('updated_at') },
    { by: ['setting_id'] },
  );
}
