import { getTableColumns, getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRows, type Lookup, type LookupRow, lookups } from './lookup-tables.ts';
import { muscleLevelId, tissueTypeId, zoneId } from './lookups/body.ts';
import { difficultyId } from './lookups/difficulty.ts';
import { eventTypeId } from './lookups/events.ts';
import { metricId } from './lookups/metrics.ts';
import { visibilityId } from './lookups/visibility.ts';
import { syncLookups } from './sync-lookups.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

let world: TestDatabase;
beforeAll(async () => {
  world = await testDatabase();
});
afterAll(() => world.close());

const named = (lookup: Lookup) => ({ name: getTableName(lookup.table), ...lookup });
const every = [...lookups, ...firstRows].map(named);

describe.each(every)('$name', (lookup) => {
  it('holds the rows of the code and no others', async () => {
    expect(await rowsIn(lookup)).toEqual(sorted(lookup.rows()));
  });

  it('gets nothing from the code that it has no column for', () => {
    const columns = Object.keys(getTableColumns(lookup.table));
    expect(lookup.rows().flatMap((row) => Object.keys(row).filter((key) => !columns.includes(key)))).toEqual([]);
  });
});

it.each(lookups.map(named))('puts right what was edited by hand in $name', async (lookup) => {
  await scribble(lookup);
  expect(await rowsIn(lookup)).not.toEqual(sorted(lookup.rows()));
  await syncLookups(world.db);
  expect(await rowsIn(lookup)).toEqual(sorted(lookup.rows()));
});

it.each([
  ['visibility', 15 * 12],
  ['visibility_policy', 15 * 12],
  ['status', 4 + 5 + 4 + 4 + 5],
  ['log_level_status', 5],
  ['category', 14 * 3],
  ['tag', 5 * 4],
  ['metric', 16 + 30 + 1],
  ['measurement_unit', 30],
  ['progression_metric', 30],
  ['difficulty_level', 4],
  ['muscle_zone', 23 + 6],
  ['tissue_type', 5],
  ['muscle_level', 4],
  ['tempo_types', 4],
  ['activity_type', 14],
  ['media_type', 4],
  ['storage_bucket', 4],
  ['criteria_type', 6],
  ['rating_status', 4],
  ['report_reason', 4],
  ['report_status', 4],
  ['rating_prior', 4],
  ['error_type', 6],
  ['severity_level', 4],
  ['error_status', 5],
  ['resolution_type', 5],
  ['error_sampling', 3],
  ['notification_type', 21],
  ['notification_template', 21 * 4 * 2],
  ['role', 9],
  ['permission', 300],
  ['policy', 5],
  ['setting', 40],
  ['billing_plan', 7],
  ['audit_retention_policy', 7],
  ['consent_text', 6 * 2],
  ['user', 2],
])('ships with %s, at least %d of it', async (table, count) => {
  const { rows } = await world.client.execute(`select count(*) from "${table}"`);
  expect(rows[0]?.[0]).toBeGreaterThanOrEqual(count);
});

it('has a row for every id that a rule of the database names', async () => {
  const { rows } = await world.client.execute('select sql from sqlite_schema where sql is not null');
  const ruled = new Set(rows.flatMap((row) => String(row[0]).match(/(?<=')[0-9a-f]{8}-[0-9a-f-]{27}(?=')/g) ?? []));
  const shipped = new Set(every.flatMap((lookup) => lookup.rows().map(({ id }) => id)));
  expect(ruled.size).toBeGreaterThan(10);
  expect([...ruled].filter((id) => !shipped.has(id))).toEqual([]);
});

it.each([
  ['visibility', visibilityId('EXERCISE', 'PUBLIC'), '019b76da-a800-7aac-9f53-3fd113d585cd'],
  ['metric', metricId('EXERCISE_DIFFICULTY'), '019b76da-a800-7ab9-bd14-691c3f8d3df1'],
  ['difficulty', difficultyId('beginner'), '019b76da-a800-7016-9949-b15338b58124'],
  ['muscle zone', zoneId('quads'), '019b76da-a800-7efa-928d-fd9fe3a33b1e'],
  ['tissue', tissueTypeId('MUSCLE'), '019b76da-a800-7ea1-8b30-babef1952f51'],
  ['muscle level', muscleLevelId('COMMON'), '019b76da-a800-77d7-8568-8f9e851744db'],
  ['event type', eventTypeId('mail.queued'), '019b76da-a800-7579-970d-34347ed952e1'],
])('calls a %s what databases that run already call it', (_, id, released) => {
  expect(id).toBe(released);
});

async function rowsIn({ table, rows }: Lookup): Promise<LookupRow[]> {
  const given = new Set(rows().flatMap((row) => Object.keys(row)));
  const kept: LookupRow[] = await world.db.select().from(table);
  return sorted(kept.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => given.has(key)))));
}

/** In an order of their own, with their fields in an order of their own; what a row leaves out is null. */
function sorted(rows: readonly LookupRow[]): LookupRow[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  const whole = rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key] ?? null])));
  return whole
    .map((row) => [JSON.stringify(row), row] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, row]) => row);
}

/** Changes whatever the code says of one row, as somebody might who has the database open in an editor. */
async function scribble({ table, rows, link }: Lookup): Promise<void> {
  const given = new Set(rows().flatMap((row) => Object.keys(row)));
  const changes = Object.entries(getTableColumns(table))
    .filter(([key]) => key !== 'id' && key !== link?.[0] && given.has(key))
    .map(([, { name, dataType }]) => {
      if (dataType === 'boolean') return `"${name}" = 1 - "${name}"`;
      if (dataType === 'json') return `"${name}" = '["edited"]'`;
      return `"${name}" = ${dataType === 'number' ? 99 : "'edited'"}`;
    });
  const name = getTableName(table);
  await world.client.executeMultiple(`
    pragma foreign_keys = off; pragma ignore_check_constraints = on;
    update "${name}" set ${changes.join(', ')} where rowid = (select max(rowid) from "${name}");
    pragma foreign_keys = on; pragma ignore_check_constraints = off;
  `);
}
