import { parentPort, workerData } from 'node:worker_threads';
import type { InStatement } from '@libsql/client';
import { Calendar } from './calendar.ts';
import { regions } from './crowd-names.ts';
import { crowdPerson, regionOf } from './crowd-person.ts';

/** One person, ready to be written. */
export interface Batch {
  rows: number;
  statements: InStatement[];
}

const { now } = workerData as { now: number };
const calendars = new Map(regions.map(({ timeZone }) => [timeZone, new Calendar(timeZone, now)]));

// Whoever asks for a place gets the person who has it.
parentPort?.on('message', (place: number) => {
  const rows = crowdPerson(place, calendars.get(regionOf(place).timeZone) as Calendar);
  parentPort?.postMessage({ rows: rows.count, statements: rows.statements() } satisfies Batch);
});
