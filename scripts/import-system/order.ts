import { isOfAnyTable } from './pointers.ts';
import type { SeedColumn, SeedTable, SeedTables } from './seed.ts';

export interface Step {
  table: SeedTable;
  /** Columns that point at rows which come later, filled in at the end. */
  later: ReadonlySet<string>;
}

/** The tables so that what a row must point at comes before it; what it may point at comes later where it has to. */
export function inOrder(tables: SeedTables): Step[] {
  const placed = new Set<string>();
  const steps: Step[] = [];
  const waiting = new Map(tables);
  const targets = (table: SeedTable, isNeeded: (isOptional: boolean) => boolean) =>
    [...table.columns.values()]
      .filter((column) => isNeeded(column.isOptional || column.mayMiss || isOfAnyTable(column)))
      .flatMap((column) => targetsOf(table, column))
      .filter((target) => !placed.has(target) && tables.has(target));
  while (waiting.size > 0) {
    const next =
      [...waiting.values()].find((table) => targets(table, () => true).length === 0) ??
      // Nothing is free of references: take what points least at things that are still to come.
      [...waiting.values()]
        .filter((table) => targets(table, (isOptional) => !isOptional).length === 0)
        .sort((one, other) => targets(one, () => true).length - targets(other, () => true).length)[0];
    if (!next) throw new Error(`These tables need each other: ${[...waiting.keys()].join(', ')}.`);
    waiting.delete(next.name);
    const later = new Set(
      [...next.columns.values()]
        .filter(({ refersTo }) => refersTo !== null && !placed.has(refersTo) && tables.has(refersTo))
        .map(({ name }) => name),
    );
    placed.add(next.name);
    steps.push({ table: next, later });
  }
  return steps;
}

/** The tables a column can point into: one, those that another column can name, or none. */
function targetsOf(table: SeedTable, { refersTo }: SeedColumn): readonly string[] {
  if (refersTo === null) return [];
  return refersTo.startsWith('{') ? (table.columns.get(refersTo.slice(1, -1))?.words ?? []) : [refersTo];
}
