import type { HistorySet, HistorySource } from '@motriforge/shared/contracts/history';
import type { Interview } from '../interview.ts';
import type { Moment } from '../moments.ts';
import type { Cells } from './cells.ts';
import type { Header } from './header.ts';

/** What a row says: a set, or something about the set or the exercise before it. */
export type RowPart = { kind: 'SET'; set: HistorySet } | { kind: 'REST'; seconds: number } | { kind: 'NOTE' };

export interface LogRow {
  moment: Moment;
  title: string | null;
  sessionNotes: string | null;
  durationSeconds: number | null;
  exercise: string;
  superset: string | null;
  exerciseNotes: string | null;
  /** The place of the set in its exercise; where it falls, an exercise begins again. */
  order: number | null;
  part: RowPart;
}

/** A product whose log is a table with a set in each row. */
export interface CsvProduct {
  source: HistorySource;
  isMine(header: Header): boolean;
  read(cells: Cells, asked: Interview): LogRow;
}
