import type { Making } from '../making.ts';
import type { SystemMapping } from '../mapping.ts';
import { putEquipment, putGuidance, putMuscles } from './exercises.ts';
import { byEmail, difficultyOf, putMedia, putProfile, putRole, putUser } from './people.ts';
import { makePerformed, makePlanned } from './performed.ts';
import { makeProgram } from './programs.ts';
import { resourceTypeOf } from './resources.ts';
import { putSettings } from './settings.ts';
import { putSession } from './sign-in.ts';
import { completionOf } from './times.ts';
import { putExerciseMedia } from './tracker.ts';
import { putWebhook } from './webhooks.ts';

export const management: SystemMapping = {
  name: 'management',
  tables: {
    users: {
      same: byEmail,
      make(making) {
        const [first, ...others] = (making.text('name') ?? '').trim().split(/\s+/);
        putUser(making, null, { first_name: first || null, last_name: others.join(' ') || null });
        putRole(making);
        const subject = making.text('google_id');
        if (subject !== null) {
          making.put('user_identity', {
            id: making.part('google'),
            user_id: making.id,
            provider: 'GOOGLE',
            provider_subject: subject,
            email: making.text('email')?.trim().toLowerCase() ?? null,
          });
        }
        putProfile(making, {
          ...making.plain('user_profile'),
          gender: making.oneOf('gender', ['MALE', 'FEMALE', 'OTHER', 'UNDISCLOSED']),
          avatar_media_id: putMedia(making, 'avatar', { ownerId: making.id }),
        });
      },
    },
    user_sessions: { make: putSession },
    schedules: { make: makeAppointment },
    workouts: { make: makePerformed },
    exercises: { make: makeExercise },
    session_cards: { make: makeCard },
    body_weight_entries: {
      same: {
        table: 'health_checkin',
        by: (row) => ({ user_id: row.trainee_id ?? null, recorded_date: row.date ?? null }),
      },
      make: (making) =>
        making.put(
          'health_checkin',
          { ...making.plain('health_checkin'), id: making.id },
          { mode: making.isMatched ? 'merge' : 'replace' },
        ),
    },
    notifications: { make: makeNotification },
    settings: {
      make: (making) =>
        putSettings(making, [
          ['ui.theme', 'theme'],
          ['ui.language', 'language'],
          ['notifications.channels', 'notification_settings'],
          ['privacy.profile', 'privacy_settings'],
          ['units.weight', 'weight_unit'],
          ['units.distance', 'distance_unit'],
        ]),
    },
    audit_logs: {
      make: (making) =>
        making.put('audit_log', {
          ...making.plain('audit_log'),
          id: making.id,
          user_email: making.text('user_email')?.toLowerCase() ?? null,
          action: making.text('action')?.toUpperCase() ?? null,
        }),
    },
    api_rate_limits: {
      make: (making) => making.put('api_rate_limit', { ...making.plain('api_rate_limit'), id: making.id }),
    },
    webhooks: { make: putWebhook },
    exercise_templates: { make: makePlanned },
    program_templates: { make: makeProgram },
    trainee_programs: { make: makeAssignment },
  },
};

function makeAppointment(making: Making): void {
  const day = making.text('date') ?? '';
  const status = making.oneOf('status', ['PENDING', 'CONFIRMED', 'COMPLETED', 'CANCELLED']) ?? 'PENDING';
  const [starts, ends] = ['start_time', 'end_time'].map((column) => Date.parse(`${day}T${making.text(column)}:00Z`));
  making.put('coaching_session', {
    ...making.plain('coaching_session'),
    id: making.id,
    kind: 'TRAINING',
    // The system keeps its times in UTC.
    time_zone: 'UTC',
    starts_at: starts ?? null,
    ends_at: ends ?? null,
    duration_minutes: ((ends ?? 0) - (starts ?? 0)) / 60_000,
    status_id: making.status('APPOINTMENT', status),
    holds_time: status === 'CANCELLED' ? 0 : 1,
    completed_at: status === 'COMPLETED' ? (ends ?? null) : null,
    cancelled_at: status === 'CANCELLED' ? (making.number('updated_at') ?? making.moment) : null,
  });
}

function makeExercise(making: Making): void {
  const steps = making.list('instructions');
  making.put('exercise', {
    ...making.plain('exercise'),
    id: making.id,
    exercise_type: making.text('type')?.toLowerCase() ?? null,
    metadata: making.text('metadata'),
    instructions: steps.map(String).join('\n'),
    difficulty_level_id: difficultyOf(making, 'difficulty'),
    visibility_id: making.visibility('EXERCISE', 'PUBLIC'),
  });
  making.prune('exercise_category', 'exercise_id', making.id);
  making.put('exercise_category', {
    exercise_id: making.id,
    category_id: making.category('EXERCISE', making.text('category'), 'STRENGTH'),
  });
  putMuscles(making, making.list('muscle_groups'));
  putEquipment(making, making.list('equipment'));
  putGuidance(making, 'step', steps);
  putGuidance(making, 'tip', making.list('tips'));
  putGuidance(making, 'warning', making.list('warnings'));
  putExerciseMedia(making, 'video_url', 'VIDEO');
  putExerciseMedia(making, 'thumbnail_url', 'THUMBNAIL');
}

function makeCard(making: Making): void {
  making.put('session_card', { ...making.plain('session_card'), id: making.id });
  making.prune('session_card_media', 'session_card_id', making.id);
  const media = JSON.parse(making.text('media') ?? '{}') as { images?: unknown[]; videos?: unknown[] };
  const files = [
    ...(media.images ?? []).map((url) => ['IMAGE', url] as const),
    ...(media.videos ?? []).map((url) => ['VIDEO', url] as const),
  ];
  files.forEach(([type, url], at) => {
    const mediaId = putMedia(making, 'media', {
      ownerId: making.text('trainer_id'),
      url: String(url),
      type,
      visibility: 'PRIVATE',
    });
    making.put('session_card_media', { session_card_id: making.id, media_id: mediaId, order_index: at });
  });
}

function makeNotification(making: Making): void {
  const isRead = making.number('is_read') === 1 || making.number('read_at') !== null;
  const readAt = making.number('read_at') ?? (isRead ? making.moment : null);
  const resource = resourceTypeOf(making.text('resource_type'));
  const resourceId = making.text('resource_id');
  const type = (making.text('type') ?? '').toUpperCase();
  making.put('notification', {
    ...making.plain('notification'),
    id: making.id,
    notification_type_id: making.word('notification_type', [type]),
    notification_status_id: making.word('notification_status', [isRead ? 'READ' : 'DELIVERED']),
    resource_type: resourceId === null ? null : resource,
    resource_id: resource === null ? null : resourceId,
    sent_at: making.moment,
    read_at: readAt,
  });
}

function makeAssignment(making: Making): void {
  const status = completionOf(making, 'status') ?? making.status('COMPLETION', 'ACTIVE');
  making.put('user_program', { ...making.plain('user_program'), id: making.id, status_id: status });
  const programId = making.text('program_id');
  if (programId === null) return;
  const week = making.number('current_week') ?? 1;
  making.put('user_program_progress', {
    user_id: making.text('trainee_id'),
    program_id: programId,
    user_program_id: making.id,
    current_week: week,
    current_day_number: (week - 1) * 7 + 1,
    updated_at: making.number('updated_at'),
  });
}
