import type { Making } from '../making.ts';
import type { SystemMapping } from '../mapping.ts';
import { byEmail, byUser, difficultyOf, levels, putMedia, putProfile, putRole, putUser } from './people.ts';
import { dayOf } from './times.ts';

const MINUTE = 60;

export const yoga: SystemMapping = {
  name: 'yoga',
  tables: {
    users: {
      same: byEmail,
      make(making) {
        putUser(making, making.text('user_type'));
        making.put(
          'user_credential',
          { ...making.plain('user_credential'), user_id: making.id },
          { mode: making.isMatched ? 'keep' : 'replace' },
        );
        putRole(making);
        putProfile(making, {
          ...making.plain('user_profile'),
          avatar_media_id: putMedia(making, 'avatarurl', { ownerId: making.id }),
        });
      },
    },
    user_profile: {
      same: byUser('user_profile'),
      make(making) {
        making.put(
          'user_profile',
          {
            ...making.plain('user_profile'),
            id: making.id,
            fitness_level: making.oneOf('fitness_level', levels),
            flexibility_level: making.oneOf('flexibility_level', levels),
            strength_level: making.oneOf('strength_level', levels),
            injuries: listOf(making, 'injuries'),
            stated_goals: listOf(making, 'goals'),
          },
          { by: ['user_id'] },
        );
      },
    },
    yoga_poses: {
      make(making) {
        making.put('exercise', {
          ...making.plain('exercise'),
          id: making.id,
          exercise_type: 'yoga_pose',
          difficulty_level_id: difficultyOf(making, 'level'),
          visibility_id: making.visibility('EXERCISE', 'PUBLIC'),
        });
        making.put('yoga_pose', { ...making.plain('yoga_pose'), exercise_id: making.id });
        making.prune('exercise_category', 'exercise_id', making.id);
        if (making.text('category') === null) return;
        making.put('exercise_category', {
          exercise_id: making.id,
          category_id: making.category('EXERCISE', making.text('category'), 'YOGA'),
        });
      },
    },
    yoga_flows: { make: makeFlow },
    user_yoga_flows: {
      make(making) {
        const workoutId = making.text('yoga_flow_id');
        making.put('user_ownership', {
          ...making.plain('user_ownership'),
          id: making.id,
          resource_type: 'WORKOUT',
          resource_id: workoutId,
          // Saved, created or assigned: nobody says, so it gives no right to change anything.
          is_primary_owner: 0,
        });
        making.put('user_workout_ownership', { ...making.plain('user_workout_ownership'), id: making.id });
      },
    },
    user_favorites: { make: makeFavorites },
    workout_session: {
      make(making) {
        const started = making.number('started_at');
        const completed = making.number('completed_at');
        const minutes = making.number('duration');
        const measured = started !== null && completed !== null ? Math.round((completed - started) / 1000) : null;
        making.put('workout_session', {
          ...making.plain('workout_session'),
          id: making.id,
          session_type: 'YOGA',
          session_date: dayOf(started ?? making.moment),
          duration_seconds: minutes === null ? measured : minutes * MINUTE,
        });
      },
    },
    user_progress: { make: makeProgress },
    pose_performance: {
      make: (making) => making.put('exercise_performance', { ...making.plain('exercise_performance'), id: making.id }),
    },
  },
};

function makeFlow(making: Making): void {
  const type = making.text('type');
  const poses = making.ids('poselist');
  making.put('workout', {
    id: making.id,
    name: `${type ?? 'Flow'} ${making.id.slice(-6)}`,
    workout_category_id: making.category('WORKOUT', 'YOGA_FLOW', 'YOGA_FLOW'),
    workout_status_id: making.status('PUBLISHING', 'PUBLISHED'),
    visibility_id: making.visibility('WORKOUT', 'PUBLIC'),
    estimated_duration_seconds: (making.number('timelength') ?? 0) * MINUTE,
  });
  making.put('yoga_flow', {
    ...making.plain('yoga_flow'),
    workout_id: making.id,
    pose_count: making.number('numberofposes') ?? poses.length,
  });
  const setId = making.part('set');
  making.prune('exercise_instruction', 'workout_set_id', setId);
  if (poses.length === 0) return;
  making.put('workout_set', {
    id: setId,
    workout_id: making.id,
    order_index: 0,
    name: 'Flow',
    set_category_id: making.category('SET', 'WORKING', 'WORKING'),
    rest_after_seconds: 0,
  });
  poses.forEach((exerciseId, at) => {
    making.put('exercise_instruction', {
      id: making.part('pose', at),
      workout_set_id: setId,
      order_index: at,
      exercise_id: exerciseId,
      rest_between_seconds: 0,
    });
  });
}

function makeFavorites(making: Making): void {
  const userId = making.text('user_id');
  making.put('favorite_collection', {
    ...making.plain('favorite_collection'),
    id: making.id,
    name: 'My favorites',
    is_system_generated: 1,
    visibility_id: making.visibility('FAVORITE_COLLECTION', 'PRIVATE'),
  });
  making.prune('favorite_collection_item', 'collection_id', making.id);
  const favorites = [
    ...making.ids('favorite_poses').map((id) => ['EXERCISE', id] as const),
    ...making.ids('favorite_flows').map((id) => ['WORKOUT', id] as const),
  ];
  favorites.forEach(([type, resourceId], at) => {
    const favoriteId = making.part(type, resourceId);
    making.put(
      'favorite',
      {
        id: favoriteId,
        user_id: userId,
        resource_type: type,
        resource_id: resourceId,
        visibility_id: making.visibility('FAVORITE', 'PRIVATE'),
        favorited_at: making.moment,
      },
      { mode: 'keep' },
    );
    making.put('favorite_collection_item', {
      id: making.part('item', type, resourceId),
      user_id: userId,
      collection_id: making.id,
      favorite_id: favoriteId,
      item_order: at,
    });
  });
}

const metrics = {
  strength_improvement: 'STRENGTH_IMPROVEMENT',
  flexibility_improve: 'FLEXIBILITY_IMPROVEMENT',
  sessions_completed: 'SESSIONS_COMPLETED',
  total_time: 'TOTAL_TIME',
} as const;

function makeProgress(making: Making): void {
  making.put('user_progress_snapshot', { ...making.plain('user_progress_snapshot'), id: making.id });
  making.prune('user_metric', 'snapshot_id', making.id);
  for (const [column, metric] of Object.entries(metrics)) {
    const value = making.number(column);
    if (value === null) continue;
    making.put('user_metric', {
      id: making.part(column),
      user_id: making.text('user_id'),
      snapshot_id: making.id,
      metric_id: making.word('metric', [metric], { type: 'PROGRESSION' }),
      value: column === 'total_time' ? value * MINUTE : value,
    });
  }
}

/** A list stays one, anything else becomes one of a single thing. */
function listOf(making: Making, column: string): string | null {
  const text = making.text(column);
  return text === null || text.startsWith('[') ? text : `[${text}]`;
}
