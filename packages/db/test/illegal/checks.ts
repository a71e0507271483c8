import type { Check, Clause, Row } from '../catalogue.ts';
import { findRow } from '../row-search.ts';
import { type Bench, faultOf, objection, type Trial } from './trial.ts';

/** Breaks every part of every check. */
export function breakingChecks(bench: Bench): Trial[] {
  return bench.table.checks.flatMap((check) =>
    check.clauses.map((clause) => ({ kind: 'check', promise: check.name, fault: withBroken(bench, check, clause) })),
  );
}

function withBroken({ db, rows, table, legal, others }: Bench, check: Check, clause: Clause): string | null {
  const filled = clause.columns.filter((name) => legal[name] === null);
  const starts = [legal, ...(filled.length > 0 ? [{ ...legal, ...fillers() }] : []), ...others];
  const row = findRow({
    judge: rows.judge,
    table,
    starts,
    // SQLite names the first check that fails, so the checks before this one must hold.
    wrong: (broken) => [
      ...(broken.includes(clause) ? [] : [clause]),
      ...broken.filter(({ rank }) => rank < clause.rank),
    ],
  });
  if (!row) return `No row that breaks it was found: ${clause.rule}`;
  const heard = objection(db, () => rows.write(table, row));
  return faultOf(heard, `CHECK constraint failed: ${check.name}`);

  /** Rules say little about what is empty. Checks come before keys, so these values need not point anywhere. */
  function fillers(): Row {
    return Object.fromEntries(filled.map((name) => [name, rows.values.for(table, name)[0] ?? null]));
  }
}
