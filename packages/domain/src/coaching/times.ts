import { instantOf } from '@motriforge/shared/dates';

export interface AgreedTimes {
  day: string;
  startTime: string;
  endTime: string;
  timeZone: string;
}

/** When an appointment begins and ends, and for how many minutes it lasts: clocks may change in between. */
export function momentsOf({ day, startTime, endTime, timeZone }: AgreedTimes) {
  const startsAt = instantOf(day, startTime, timeZone);
  const endsAt = instantOf(day, endTime, timeZone);
  return { startsAt, endsAt, durationMinutes: (endsAt - startsAt) / 60_000 };
}
