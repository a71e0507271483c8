import type { Written } from '@motriforge/history-files/markdown/written';
import type { Refusal } from '../refusal.ts';

/** A row as it stands in a file. */
export interface FileRow {
  /** The line it begins on, or its place in the list, from one. */
  place: number;
  cells: Record<string, unknown> | Refusal;
  /** Of a row that takes several lines, how each of its cells is written. */
  written?: ReadonlyMap<string, Written>;
  /** Its lines that cannot be read. */
  faults?: readonly Fault[];
}

/** A line that cannot be read, and why. */
export interface Fault {
  place: number;
  column: string | null;
  reason: string;
}
