import { inOrder } from '../order.ts';
import type { SeedColumn, SeedTable, SeedTables, SystemName } from '../seed.ts';
import type { HomeRules } from './home-rules.ts';
import { legalOf } from './legal.ts';
import { Random } from './random.ts';
import type { Cell, SeedRow } from './seed-row.ts';

const words = ['plank', 'ใจเย็น', 'a, b', 'say "hi"', 'two\nlines', "it's", '5 × 5', 'ทดสอบ ๑๒๓', '=1+1', ' edge '];
const first = Date.UTC(2024, 0, 1);

/** Rows that a system of this kind could hold, of every table, in an order in which they can be imported. */
export function seedRows(
  system: SystemName,
  tables: SeedTables,
  seed: number,
  rules: HomeRules,
): Map<string, SeedRow[]> {
  const random = new Random(seed);
  const legal = legalOf[system];
  const rows = new Map<string, SeedRow[]>();
  for (const { table, later } of inOrder(tables)) {
    const made: SeedRow[] = [];
    rows.set(table.name, made);
    const seen = new Set<string>();
    for (let count = 0; count < 5; count++) {
      const row = rowOf(table, later);
      const key = JSON.stringify(table.key.map((name) => row[name]));
      const rule = legal.rows?.[table.name];
      if (seen.has(key) || (rule && !rule(row, made, rows))) continue;
      if (system === 'motriforge' && !rules.isUnlike(table.name, row, made)) continue;
      seen.add(key);
      made.push(row);
    }
  }
  return rows;

  function rowOf(table: SeedTable, later: ReadonlySet<string>): SeedRow {
    const row: SeedRow = {};
    for (const column of table.columns.values()) row[column.name] = cell(table, column, row, later);
    if (system === 'motriforge') rules.mend(table.name, row);
    for (const name of Object.keys(row)) if (!table.columns.has(name)) delete row[name];
    legal.tables?.[table.name]?.(row, random, rows);
    for (const column of table.columns.values()) pointAnywhere(column, row);
    return row;
  }

  function cell(table: SeedTable, column: SeedColumn, row: SeedRow, later: ReadonlySet<string>): Cell {
    const own = legal.columns[`${table.name}.${column.name}`] ?? legal.columns[column.name];
    if (column.isOptional && random.chance(25)) return null;
    if (own) return own(random, row, rows);
    if (column.refersTo !== null && !column.refersTo.startsWith('{')) {
      const targets = rows.get(column.refersTo) ?? [];
      if (later.has(column.name)) return null;
      const key = tables.get(column.refersTo)?.key[0] ?? 'id';
      if (targets.length === 0) return column.isOptional ? null : 'nothing';
      if (column.kind === 'json' || column.kind === 'list') return ids(targets, key);
      return random.pick(targets)[key] ?? null;
    }
    const rule = rules.of(system, table.name, column.name);
    if (rule?.words && !column.words) return random.pick(rule.words);
    if (rule?.range && column.kind === 'integer') return random.whole(...rule.range);
    if (rule?.range && column.kind === 'number') return random.decimal(...rule.range);
    return plain(column);
  }

  /** Some columns say in another which table they point into. */
  function pointAnywhere({ name, refersTo }: SeedColumn, row: SeedRow): void {
    if (!refersTo?.startsWith('{') || (row[name] ?? null) === null) return;
    const targets = rows.get(String(row[refersTo.slice(1, -1)])) ?? [];
    if (targets.length > 0) row[name] = random.pick(targets).id ?? null;
  }

  function ids(targets: readonly SeedRow[], key: string): string[] {
    return [...new Set(Array.from({ length: random.whole(0, 3) }, () => String(random.pick(targets)[key])))];
  }

  function plain({ kind, length, words: allowed }: SeedColumn): Cell {
    switch (kind) {
      case 'id':
        return system === 'motriforge' || random.chance(50) ? random.uuid() : `old-${random.whole(1, 1e9)}`;
      case 'word':
        return allowed ? random.pick(allowed) : `WORD_${random.whole(1, 9)}`;
      case 'text':
        return allowed ? random.pick(allowed) : `${random.pick(words)}${random.whole(1, 1e6)}`.slice(0, length ?? 200);
      case 'integer':
        return random.whole(1, 10);
      case 'number':
        return random.decimal(1, 10);
      case 'money':
        return random.decimal(1, 500);
      case 'flag':
        return random.chance(50);
      case 'instant':
        return new Date(first + random.whole(0, 500_000_000) * 100).toISOString();
      case 'day':
        return new Date(first + random.whole(0, 800) * 86_400_000).toISOString().slice(0, 10);
      case 'time':
        return `${String(random.whole(0, 23)).padStart(2, '0')}:${String(random.whole(0, 59)).padStart(2, '0')}`;
      case 'json':
        return { [random.pick(words)]: random.pick(words), list: [1, null, 'two'] };
      case 'list':
        return Array.from({ length: random.whole(0, 3) }, () => `${random.pick(words)}${random.whole(1, 99)}`);
    }
  }
}
