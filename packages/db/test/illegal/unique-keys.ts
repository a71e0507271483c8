import type { Row, UniqueKey } from '../catalogue.ts';
import { isRowid } from '../table-facts.ts';
import { inside } from './scope.ts';
import { type Bench, faultOf, objection, type Trial } from './trial.ts';
import { type Variant, variants } from './variants.ts';

/** Writes a second row of everything there may be only one of. */
export function secondOfAKind(bench: Bench): Trial[] {
  const { table } = bench;
  const numbered = table.columns.filter((column) => isRowid(table, column)).map(({ name }) => name);
  const keys: UniqueKey[] = [
    ...table.uniqueKeys,
    ...numbered.map((name) => ({ name: 'primary key', columns: [name], reads: [name], sql: '', where: null })),
  ];
  return keys.flatMap((key) =>
    variants(key).map((variant) => ({
      kind: 'unique',
      promise: `${key.name}${variant.title}`,
      fault: withSecond(bench, key, variant),
    })),
  );
}

function withSecond(bench: Bench, key: UniqueKey, { given, alike }: Variant): string | null {
  const { db, rows, table, legal } = bench;
  let fault: string | null = null;
  const failed = objection(db, () => {
    const held = firstOf(bench, key, given);
    const isLegal = Object.entries(held).every(([name, value]) => legal[name] === value);
    const first = isLegal ? rows.write(table, legal) : rows.insert(table.name, held);
    if (key.where !== null && !holds(key.where)) {
      fault = `No row inside its scope was found: ${key.where}`;
      return;
    }
    const second = rows.draft(table, { ...scopeOf(first), ...alike(first) }, 1);
    const wanted = objectionOf(table.name, key);
    let heard = objection(db, () => rows.write(table, second));
    for (const other of table.uniqueKeys) {
      // A row that another key refuses as well is tried without that one.
      if (heard === wanted || heard !== objectionOf(table.name, other)) continue;
      db.exec(`drop index "${other.name}"`);
      heard = objection(db, () => rows.write(table, second));
    }
    fault = faultOf(heard, wanted);
  });
  return failed ?? fault;

  function holds(where: string): boolean {
    return (
      db.prepare(`select 1 from "${table.name}" where rowid = last_insert_rowid() and (${where})`).get() !== undefined
    );
  }

  function scopeOf(first: Row): Row {
    const names = table.columns.map(({ name }) => name).filter((name) => key.where?.includes(`"${name}"`));
    return Object.fromEntries(names.map((name) => [name, first[name] ?? null]));
  }
}

/** What a first row must hold for the key to apply to it. */
function firstOf({ rows, table, legal }: Bench, key: UniqueKey, given: Row): Row {
  const { values, filled } = inside(rows, table, legal, key.where);
  const wanted = { ...given, ...values };
  const optional = table.columns
    .filter((column) => !column.isRequired && (key.reads.includes(column.name) || filled.includes(column.name)))
    .map(({ name }) => name)
    .filter((name) => wanted[name] === undefined);
  const empty = optional.filter((name) => legal[name] === null);
  const present = optional.filter((name) => legal[name] !== null).map((name) => [name, legal[name] ?? null]);
  return { ...Object.fromEntries(present), ...rows.filling(table, empty, { ...legal, ...wanted }), ...wanted };
}

/** How SQLite names a key that refuses a row. */
function objectionOf(table: string, { name, columns }: UniqueKey): string {
  const key = columns.includes(null) ? `index '${name}'` : columns.map((column) => `${table}.${column}`).join(', ');
  return `UNIQUE constraint failed: ${key}`;
}
