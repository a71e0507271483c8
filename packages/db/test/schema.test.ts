import { afterAll, expect, test } from 'vitest';
import { catalogueOf, migratedDatabase } from './catalogue.ts';
import { faultsOf, tryAll } from './illegal/index.ts';
import { kinds } from './illegal/trial.ts';
import { declaredPromises, keptBy } from './promises.ts';

const db = await migratedDatabase();
const tables = [...catalogueOf(db).values()];
const plans = new Map(tables.flatMap((table) => table.foreignKeys.map((key) => [key, planFor(table.name, key.from)])));

// A rule across rows would object before the rules of a row do. Such rules have tests of their own.
for (const { name } of db
  .prepare("select name from sqlite_schema where type = 'trigger' and sql like '%raise(%'")
  .all())
  db.exec(`drop trigger "${name}"`);
const reports = tryAll(db, catalogueOf(db));
const trials = reports.flatMap((report) => report.trials);
const refused = trials.filter(({ fault }) => fault === null);

afterAll(() => {
  process.stdout.write(`illegal rows tried: ${trials.length}, refused: ${refused.length}\n`);
});

test.each(reports)('$table takes what is legal and nothing else', (report) => {
  expect(faultsOf(report)).toEqual([]);
});

test('every illegal row is refused', () => {
  expect(refused.length).toBe(trials.length);
});

test.each(
  // Fewer than there are, so that a table may go, but enough to see that nobody stopped looking.
  Object.entries({ required: 1_500, 'foreign key': 500, unique: 530, check: 2_200 }),
)('at least one illegal row is tried for every %s: no fewer than %i', (kind, floor) => {
  expect(kinds).toContain(kind);
  expect(trials.filter((trial) => trial.kind === kind).length).toBeGreaterThanOrEqual(floor);
});

test('the database keeps everything the schema files promise, and nothing else', async () => {
  expect(tables.flatMap(keptBy).toSorted()).toEqual((await declaredPromises()).toSorted());
});

test('every table has a primary key', () => {
  expect(tables.filter(({ primaryKey }) => primaryKey.length === 0).map(({ name }) => name)).toEqual([]);
});

test('what points at a row that goes away is found by an index', () => {
  // Few rows, which the product ships and never deletes.
  const kept = new Set(['category', 'status', 'tag', 'visibility']);
  const scanned = tables.flatMap(({ name, foreignKeys }) =>
    foreignKeys
      .filter((key) => /cascade|set null/i.test(key.onDelete) && !kept.has(key.table))
      .filter((key) => !plans.get(key)?.startsWith('SEARCH'))
      .map(({ from }) => `${name} (${from.join(', ')})`),
  );
  expect(scanned).toEqual([]);
});

/** How SQLite finds the rows that point somewhere. */
function planFor(table: string, columns: readonly string[]): string {
  const where = columns.map((column) => `"${column}" = ?`).join(' and ');
  return String(db.prepare(`explain query plan select 1 from "${table}" where ${where}`).get()?.detail);
}
