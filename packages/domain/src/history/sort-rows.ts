import { HistoryCheckIn, type HistorySession } from '@motriforge/shared/contracts/history';
import type { PutRowsInput, RefusedRow } from '@motriforge/shared/contracts/imports';
import * as v from 'valibot';
import { type CheckInRows, checkInRows } from './check-in-rows.ts';
import type { Around } from './load-import.ts';
import { type LogRows, readSession, rowsOf } from './read-session.ts';
import { keyOf, sameTraining } from './same-training.ts';

/** The rows of a request that can be read, and those that cannot. */
export function readRows({ sessions, checkIns }: PutRowsInput) {
  const refused: RefusedRow[] = [];
  const read = <Row>(line: number, row: Row | RefusedRow['code']): { line: number; row: Row }[] => {
    if (typeof row !== 'string') return [{ line, row: row as Row }];
    refused.push({ line, code: row as RefusedRow['code'] });
    return [];
  };
  return {
    refused,
    sessions: sessions.flatMap(({ line, session }) => read(line, readSession(session))),
    checkIns: checkIns.flatMap(({ line, checkIn }) => {
      const { success, output } = v.safeParse(HistoryCheckIn, checkIn);
      return read<HistoryCheckIn>(line, success ? output : 'BAD_INPUT');
    }),
  };
}

interface Taken<Rows> {
  rows: Rows;
  source: HistorySession['source'];
  sourceKey: string;
}

export interface SortedRows {
  sessions: Taken<LogRows>[];
  checkIns: Taken<CheckInRows>[];
  /** Written by an earlier request of the same import. */
  writtenBefore: number;
  known: number;
  refused: RefusedRow[];
}

/** What is new of some rows, what is here already, and what the log cannot keep. */
export function sortRows(batchId: string, read: ReturnType<typeof readRows>, around: Around): SortedRows {
  const sorted: SortedRows = { sessions: [], checkIns: [], writtenBefore: 0, known: 0, refused: [...read.refused] };
  const seen = new Set<string>();
  /** Whether a row came before, by its key. */
  const cameBefore = (thing: string, { source, sourceKey }: { source: string; sourceKey: string }): boolean => {
    const key = keyOf(thing, source, sourceKey);
    const by = around.taken.get(key);
    if (by === batchId && !seen.has(key)) sorted.writtenBefore++;
    else if (by !== undefined || seen.has(key)) sorted.known++;
    const isKnown = by !== undefined || seen.has(key);
    seen.add(key);
    return isKnown;
  };
  for (const { line, row } of read.sessions) {
    if (cameBefore('workout_session', row)) continue;
    if (isTrained(row, around)) sorted.known++;
    else {
      const rows = rowsOf(row, around.exercises);
      if (rows) sorted.sessions.push({ rows, source: row.source, sourceKey: row.sourceKey });
      else sorted.refused.push({ line, code: 'OUT_OF_RANGE' });
    }
  }
  const days = new Set(around.checkedIn);
  for (const { row } of read.checkIns) {
    if (cameBefore('health_checkin', row)) continue;
    if (days.has(row.day)) sorted.known++;
    else sorted.checkIns.push({ rows: checkInRows(row), source: row.source, sourceKey: row.sourceKey });
    days.add(row.day);
  }
  return sorted;
}

function isTrained(session: HistorySession, { own, trained, exercises }: Around): boolean {
  if (session.source === 'MOTRIFORGE' && own.has(session.sourceKey)) return true;
  if (session.startedAt === null) return false;
  const names = session.exercises.map(({ name }) => exercises.get(name)?.id ?? name);
  return trained.has(sameTraining(session.startedAt, names));
}
