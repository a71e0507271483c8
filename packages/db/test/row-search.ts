import type { Clause, Row, Table } from './catalogue.ts';
import { type Proposal, proposals } from './proposals.ts';
import type { RuleJudge } from './rule-judge.ts';

interface Search {
  judge: RuleJudge;
  table: Table;
  starts: readonly Row[];
  /** What is still wrong with a row that breaks these clauses. Nothing is, when the search is over. */
  wrong(broken: readonly Clause[]): readonly Clause[];
  /** The changes to try for a clause; those that its own words suggest, unless something else is said. */
  changes?(clause: Clause, row: Row): readonly Proposal[];
}

const enough = 1_500;

/** A row with nothing wrong, found by changing one column after another of the row with the least wrong so far. */
export function findRow({ judge, table, starts, wrong, changes }: Search): Row | null {
  const isRight = (row: Row) => wrong(judge.broken(table, row)).length === 0;
  const seen = new Set<string>();
  const open: { row: Row; faults: readonly Clause[]; from: Row; steps: number }[] = [];
  const isOver = (row: Row, from: Row, steps: number): boolean => {
    const key = JSON.stringify(row);
    if (seen.has(key)) return false;
    seen.add(key);
    const faults = wrong(judge.broken(table, row));
    if (faults.length > 0) open.push({ row, faults, from, steps });
    return faults.length === 0;
  };
  for (const row of starts) if (isOver(row, row, 0)) return row;
  while (seen.size < enough) {
    open.sort((one, other) => one.faults.length + one.steps / 4 - (other.faults.length + other.steps / 4));
    const nearest = open.shift();
    if (!nearest) break;
    const { row, faults, from, steps } = nearest;
    for (const clause of faults) {
      for (const [column, value] of changes?.(clause, row) ?? proposals(table, clause, row)) {
        const changed = { ...row, [column]: value };
        if (isOver(changed, from, steps + 1)) return withoutDetours(from, changed, isRight);
      }
    }
  }
  return null;
}

/** Takes back the changes that turned out not to be needed. */
function withoutDetours(from: Row, found: Row, isRight: (row: Row) => boolean): Row {
  let nearest = found;
  for (const name of Object.keys(found)) {
    const nearer = { ...nearest, [name]: from[name] ?? null };
    if (found[name] !== from[name] && isRight(nearer)) nearest = nearer;
  }
  return nearest;
}
