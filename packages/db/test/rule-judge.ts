import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Clause, Row, Table } from './catalogue.ts';

interface Bench {
  clauses: Clause[];
  keep: StatementSync;
  judgements: StatementSync;
  /** A statement for each clause, for rows on which one of them cannot be computed. */
  single: StatementSync[];
}

/** Says which rules a row would break, without the database that holds the rules. */
export class RuleJudge {
  readonly #db = new DatabaseSync(':memory:');
  readonly #benches = new Map<string, Bench>();

  /** The clauses that are false. One that is not known to be false holds, as SQLite has it. */
  broken(table: Table, row: Row): Clause[] {
    const { clauses, keep, judgements, single } = this.#bench(table);
    keep.run(...table.columns.map(({ name }) => row[name] ?? null));
    try {
      const verdicts = judgements.get() as unknown as number[];
      return clauses.filter((_, at) => verdicts[at] === 1);
    } catch {
      const first = single.findIndex((statement) => isBroken(statement));
      return clauses.slice(first, first + 1);
    }
  }

  #bench(table: Table): Bench {
    const known = this.#benches.get(table.name);
    if (known) return known;
    // Columns of the same kind, so that values become what they become in the real table.
    const columns = table.columns.map(({ name, type }) => `"${name}" ${type}`);
    this.#db.exec(`create table "${table.name}" (${columns.join(', ')})`);
    const clauses = table.checks.flatMap((check) => check.clauses);
    const judged = clauses.map(({ rule }) => `(not (${rule})) is 1`);
    const of = (verdicts: string) => {
      const statement = this.#db.prepare(`select ${verdicts} from "${table.name}" where rowid = 1`);
      statement.setReturnArrays(true);
      return statement;
    };
    const bench = {
      clauses,
      keep: this.#db.prepare(
        `replace into "${table.name}" (_rowid_, ${table.columns.map(({ name }) => `"${name}"`).join(', ')})
         values (1, ${columns.map(() => '?').join(', ')})`,
      ),
      judgements: of(['0', ...judged].slice(judged.length > 0 ? 1 : 0).join(', ')),
      single: judged.map(of),
    };
    this.#benches.set(table.name, bench);
    return bench;
  }
}

function isBroken(statement: StatementSync): boolean {
  try {
    return (statement.get() as unknown as number[])[0] === 1;
  } catch {
    return true;
  }
}
