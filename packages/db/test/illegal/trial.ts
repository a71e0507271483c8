import type { DatabaseSync } from 'node:sqlite';
import type { Row, Table } from '../catalogue.ts';
import type { LegalRows } from '../legal-rows.ts';

export const kinds = ['required', 'foreign key', 'unique', 'check'] as const;

/** An attempt to get a row past something that a table promises. */
export interface Trial {
  kind: (typeof kinds)[number];
  promise: string;
  /** Why the promise is not shown to hold. Null if the row was refused, and for this reason. */
  fault: string | null;
}

/** What there is to try illegal rows of a table with. */
export interface Bench {
  db: DatabaseSync;
  rows: LegalRows;
  table: Table;
  /** A row that would be taken. */
  legal: Row;
  /** Legal rows of another kind. */
  others: Row[];
}

/** What the database has against something, which is taken back whatever it says. */
export function objection(db: DatabaseSync, attempt: () => void): string | null {
  db.exec('savepoint attempt');
  try {
    attempt();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    db.exec('rollback to attempt; release attempt');
  }
}

/** Why a row was not refused as it should have been. */
export function faultOf(heard: string | null, wanted: string): string | null {
  if (heard === wanted) return null;
  return heard === null ? 'The row was taken.' : `It was something else: ${heard}`;
}
