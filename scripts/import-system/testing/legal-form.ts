import type { Random } from './random.ts';
import type { Cell, SeedRow } from './seed-row.ts';

type Rows = ReadonlyMap<string, readonly SeedRow[]>;

/** What rows of a system must keep to, beyond the types of their columns. */
export interface Legal {
  /** By `table.column`, or by column in whatever table. */
  columns: Record<string, (random: Random, row: SeedRow, rows: Rows) => Cell>;
  /** Mends a row whose columns must agree. */
  tables?: Record<string, (row: SeedRow, random: Random, rows: Rows) => void>;
  /** Whether a row may stand beside those before it. */
  rows?: Record<string, (row: SeedRow, before: readonly SeedRow[], rows: Rows) => boolean>;
}
