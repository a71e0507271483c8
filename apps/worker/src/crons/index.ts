import type { Env } from '../env.ts';
import { dropOldExports, erasePeople, makeExports } from './own-data.ts';
import { ringLostRests } from './ring-lost-rests.ts';
import { schedules } from './schedules.ts';
import { sweepEvents } from './sweep-events.ts';
import { tidyUp } from './tidy-up.ts';
import { countPlannedDays } from './training-days.ts';

type Job = (env: Env, waiter: ExecutionContext) => Promise<void>;

/** What runs when. */
export const crons: Readonly<Record<string, readonly Job[]>> = {
  [schedules.everyMinute]: [sweepEvents, ringLostRests, makeExports],
  [schedules.everyHour]: [tidyUp, dropOldExports, erasePeople],
  [schedules.everyNight]: [countPlannedDays],
};
