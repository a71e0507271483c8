import type { Making } from '../making.ts';
import type { SystemMapping } from '../mapping.ts';
import { byEmail, byUser, putMedia, putUser } from './people.ts';
import { putSettings } from './settings.ts';
import { completionOf, dayOf } from './times.ts';

const genders = ['MALE', 'FEMALE', 'OTHER', 'UNDISCLOSED'] as const;

export const sorar: SystemMapping = {
  name: 'sorar',
  tables: {
    // Its accounts are kept by Supabase; their addresses come in a file of their own.
    'auth.users': {
      same: byEmail,
      make(making) {
        const email = making.text('email')?.trim().toLowerCase() ?? null;
        putUser(making, null, { email });
        making.put(
          'user_identity',
          {
            id: making.part('identity'),
            user_id: making.id,
            provider: 'SUPABASE',
            provider_subject: making.text('id'),
            email,
          },
          { mode: 'keep' },
        );
      },
    },
    user_profiles: {
      same: byUser('user_profile'),
      make(making) {
        making.put(
          'user_profile',
          { ...making.plain('user_profile'), id: making.id, gender: making.oneOf('gender', genders, 'UNDISCLOSED') },
          { by: ['user_id'] },
        );
      },
    },
    user_settings: {
      make: (making) =>
        putSettings(making, [
          ['ui.theme', 'theme'],
          ['notifications.channels', 'notifications'],
          ['ui.language', 'language'],
          ['locale.timezone', 'timezone'],
        ]),
    },
    user_progress: {
      make: (making) =>
        making.put('user_metric', {
          ...making.plain('user_metric'),
          id: making.id,
          metric_id: making.word('metric', [making.text('metric_type') ?? ''], { type: 'PROGRESSION' }),
        }),
    },
    user_goals: {
      make: (making) =>
        making.put('goal', {
          ...making.plain('goal'),
          id: making.id,
          category_id:
            making.text('category') === null ? null : making.category('GOAL', making.text('category'), 'OTHER'),
          status_id: completionOf(making, 'status'),
          visibility_id: making.visibility('GOAL', 'PRIVATE'),
        }),
    },
    journal_entries: {
      make: (making) =>
        making.put('journal_entry', {
          ...making.plain('journal_entry'),
          id: making.id,
          entry_date: dayOf(making.moment),
          visibility_id: making.visibility('JOURNAL_ENTRY', making.number('is_private') === 0 ? 'SHARED' : 'PRIVATE'),
        }),
    },
    chat_sessions: { make: makeChat },
    chat_messages: { make: makeMessage },
    waitlist: {
      same: {
        table: 'waitlist_entry',
        by: (row) => ({
          email: String(row.email ?? '')
            .trim()
            .toLowerCase(),
        }),
      },
      make: (making) =>
        making.put(
          'waitlist_entry',
          {
            ...making.plain('waitlist_entry'),
            id: making.id,
            email: making.text('email')?.trim().toLowerCase() ?? null,
          },
          { mode: making.isMatched ? 'keep' : 'replace' },
        ),
    },
    site_visits: { make: (making) => making.put('site_visit', { ...making.plain('site_visit'), id: making.id }) },
  },
};

function makeChat(making: Making): void {
  const scenario = making.text('scenario_id');
  const status = making.oneOf('status', ['ACTIVE', 'COMPLETED', 'ABANDONED']);
  making.put('chat_session', {
    ...making.plain('chat_session'),
    id: making.id,
    scenario_id: scenario === null ? null : making.word('chat_scenario', [scenario], { title: scenario, is_active: 0 }),
    status,
    ended_at: status === 'ACTIVE' ? null : making.number('updated_at'),
  });
}

/** Messages have no number there: they stand in the order they were written in. */
function makeMessage(making: Making): void {
  making.put('chat_message', {
    ...making.plain('chat_message'),
    id: making.id,
    order_index: placeInTime(making),
    sender: making.oneOf('sender', ['USER', 'ASSISTANT', 'SYSTEM']),
    audio_media_id: putMedia(making, 'audio_url', {
      ownerId: null,
      type: 'AUDIO',
      visibility: 'PRIVATE',
      bucket: 'voice_recordings',
    }),
    feedback: objectOf(making.text('feedback')),
  });
}

/** Of messages of the same millisecond each has its own place, and the same every time. */
const placeInTime = (making: Making): number =>
  making.moment * 1000 + (Number.parseInt(making.part('place').slice(0, 4), 16) % 1000);

/** What is no object becomes the text of one. */
function objectOf(json: string | null): string | null {
  return json === null || json.startsWith('{') ? json : `{"value":${json}}`;
}
