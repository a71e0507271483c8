import type { Making, Values } from './making.ts';
import type { MarkdownLog } from './markdown/log.ts';
import type { SystemName } from './seed.ts';
import type { Value } from './values.ts';

/** How rows of a seed table come here, where that is more than copying them. */
export interface TableMapping {
  make(making: Making): void;
  /** What must be known of rows it points at: the column of theirs, and the column that points at them. */
  facts?: Readonly<Record<string, { table: string; column: string; through: string }>>;
  /** What makes a row that is here already the same as one of a file. */
  same?: { table: string; by(row: Values): Record<string, Value> };
}

export interface SystemMapping {
  name: SystemName;
  tables: Readonly<Record<string, TableMapping>>;
  /** Markdown files people of the system keep beside its tables. */
  logs?: readonly MarkdownLog[];
}
