import type { ProblemCode } from '../items.ts';

/** An amount as somebody wrote it, and the same in our unit. */
export interface Entered {
  amount: number;
  unit: 'KG' | 'LBS' | 'CM' | 'INCHES' | 'M' | 'KM' | 'MILES';
  canonical: number;
  /** The file names no unit: this one is what the tracker meant by a number alone. */
  isAssumed?: true;
}

/** Where a cell was written, and how. */
export interface Written {
  place: number;
  entered?: Entered;
}

/** A line that cannot be read, and why. */
export interface Fault {
  place: number;
  column: string | null;
  reason: string;
  code: ProblemCode;
  values: Readonly<Record<string, string | number>>;
}

/** What an entry, or a part of one, says by the columns of the tracker. */
export interface ReadRow {
  /** The line it begins on. */
  place: number;
  cells: Record<string, unknown>;
  written: ReadonlyMap<string, Written>;
  faults: readonly Fault[];
}
