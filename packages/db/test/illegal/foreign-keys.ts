import type { ForeignKey, Row, Value } from '../catalogue.ts';
import { wordsIn } from '../rule-text.ts';
import { columnOf, isNumber } from '../table-facts.ts';
import { type Bench, faultOf, objection, type Trial } from './trial.ts';

/** Points every foreign key at a row that is not there. */
export function pointingNowhere(bench: Bench): Trial[] {
  return bench.table.foreignKeys.map((key) => ({
    kind: 'foreign key',
    promise: key.from.join(', '),
    fault: withLostKey(bench, key),
  }));
}

function withLostKey(bench: Bench, key: ForeignKey): string | null {
  const { db, rows, table, legal } = bench;
  let fault: string | null = 'No row that breaks it was found.';
  const failed = objection(db, () => {
    const empty = key.from.filter((name) => legal[name] === null);
    const pointing = empty.length === 0 ? legal : rows.draft(table, rows.filling(table, empty, legal));
    let lost: Row | null = null;
    for (const row of lostRows(bench, key, pointing)) {
      const broken = brokenKeys(bench, row);
      if (!broken.includes(nameOf(key))) continue;
      lost ??= row;
      // Better a row that only this key objects to. There is none where another key says the same and more.
      if (broken.length === 1) {
        lost = row;
        break;
      }
    }
    if (!lost) return;
    const row = lost;
    const heard = objection(db, () => rows.write(table, row));
    fault = faultOf(heard, 'FOREIGN KEY constraint failed');
  });
  return failed ?? fault;
}

const nameOf = (key: Pick<ForeignKey, 'from' | 'table'>): string => `${key.from.join(', ')} → ${key.table}`;

/** SQLite does not say which key objects, but lists those that a row breaks when it takes it for the moment. */
function brokenKeys({ db, rows, table }: Bench, row: Row): string[] {
  let broken: string[] = [];
  db.exec('pragma defer_foreign_keys = on');
  objection(db, () => {
    rows.write(table, row);
    broken = db
      .prepare(
        `select group_concat(key."from", ', ' order by key.seq) || ' → ' || key."table" as name
         from pragma_foreign_key_check(?) as broken
         join pragma_foreign_key_list(?) as key on key.id = broken.fkid group by broken.fkid`,
      )
      .all(table.name, table.name)
      .map(({ name }) => String(name));
  });
  db.exec('pragma defer_foreign_keys = off');
  return broken;
}

/** Rows that are legal but for the key, one of whose columns holds what no parent has. */
function* lostRows({ rows, table }: Bench, key: ForeignKey, pointing: Row): Generator<Row> {
  const apart = table.foreignKeys.filter(({ from }) => !from.some((name) => key.from.includes(name)));
  const kept = [key, ...apart].flatMap(({ from }) => from.map((name) => [name, pointing[name] ?? null] as const));
  for (const name of key.from) {
    for (const value of strangeValues(name)) {
      const fresh = drafted({ ...Object.fromEntries(kept), [name]: value });
      if (fresh) yield fresh;
      const changed = { ...pointing, [name]: value };
      if (rows.judge.broken(table, changed).length === 0) yield changed;
    }
  }

  function drafted(given: Row): Row | null {
    let row: Row | null = null;
    try {
      row = rows.draft(table, given);
    } catch {
      // No legal row holds this value.
    }
    return row;
  }

  function* strangeValues(name: string): Generator<Value> {
    const column = columnOf(table, name);
    if (column && isNumber(column)) yield 987_654_321;
    else yield* ['nowhere', 'NOWHERE'];
    for (const other of table.foreignKeys) {
      if (other !== key && other.from.length === 1 && other.from[0] === name)
        yield rows.insert(other.table)[other.to[0] ?? ''] ?? null;
    }
    for (const { rule, columns } of table.checks.flatMap((check) => check.clauses)) {
      if (columns.includes(name)) yield* wordsIn(rule);
    }
  }
}
