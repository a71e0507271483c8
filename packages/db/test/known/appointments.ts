import type { KnownValues } from './types.ts';

export const appointments: KnownValues = {
  coaching_session: {
    kind: 'TRAINING',
    title: 'Squats',
    session_date: '2026-01-05',
    start_time: '12:00',
    end_time: '13:00',
    time_zone: 'UTC',
    starts_at: (_, row) => Date.parse(`${row.session_date}T12:00:00Z`),
    ends_at: (_, row) => Number(row.starts_at) + 3_600_000,
  },
};
