import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@motriforge/db/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSystem } from './import-system.ts';
import { readSeedTables, type SystemName } from './seed.ts';
import { systems } from './systems/index.ts';
import { people, person } from './testing/people.ts';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'motriforge-files-'));
});

afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text);

const health = (...lines: string[]) => ['id,user_id,recorded_date,weight_lbs', ...lines].join('\n');

async function run(
  options: { onError?: 'skip' | 'stop'; isDryRun?: boolean; system?: SystemName } = {},
): Promise<{ isWritten: boolean; problems: string[]; counts: (table: string) => { created: number; known: number } }> {
  const { system = 'tracker', onError = 'stop', isDryRun = false } = options;
  const { ledger, isWritten } = await importSystem(database.client, systems[system], readSeedTables(system), {
    folder,
    isDryRun,
    onError,
    now: Date.UTC(2026, 5, 1),
  });
  const problems = [...ledger.problems()].map(
    ({ file, place, column, reason }) => `${file} ${place} ${column}: ${reason}`,
  );
  const known = new Map(['users', 'health_metrics'].map((name) => [name, ledger.countsOf(`${name}.csv`)]));
  ledger.close();
  return { isWritten, problems, counts: (table) => known.get(table) ?? { created: 0, known: 0 } };
}

async function count(table: string, where = '1'): Promise<number> {
  const { rows } = await database.client.execute(`select count(*) from "${table}" where ${where}`);
  return Number(rows[0]?.[0]);
}

test('pounds become kilograms, and what was typed in is kept', async () => {
  write('users.csv', people(person('1')));
  write('health_metrics.csv', health('h1,1,2024-02-01,200'));
  await run();
  const { rows } = await database.client.execute(
    'select weight_kg, entered_weight, entered_weight_unit from health_checkin',
  );
  expect([rows[0]?.[0], rows[0]?.[1], rows[0]?.[2]]).toEqual([90.718474, 200, 'LBS']);
});

test('importing again makes nothing twice and brings what changed', async () => {
  write('users.csv', people(person('1'), person('2')));
  write('health_metrics.csv', health('h1,1,2024-02-01,200'));
  await run();
  const before = [await count('user'), await count('health_checkin'), await count('imported_row')];
  const same = await run();
  expect(same.counts('users')).toEqual({ created: 0, known: 2 });
  expect([await count('user'), await count('health_checkin'), await count('imported_row')]).toEqual(before);
  write('health_metrics.csv', health('h1,1,2024-02-01,190'));
  await run();
  expect(await count('health_checkin', 'round(weight_kg, 2) = 86.18')).toBe(1);
  expect(await count('health_checkin')).toBe(1);
});

test('a dry run says the same and writes nothing', async () => {
  write('users.csv', people(person('1'), person('2', { email: 'nobody' })));
  const before = await count('user');
  const dry = await run({ isDryRun: true, onError: 'skip' });
  expect([await count('user'), await count('import_batch')]).toEqual([before, 0]);
  expect(dry.problems).toEqual((await run({ onError: 'skip' })).problems);
  expect(await count('user')).toBe(before + 1);
});

test('one row that cannot be taken stops everything', async () => {
  write('users.csv', people(person('1'), person('2', { email: 'nobody' })));
  const before = await count('user');
  expect((await run()).isWritten).toBe(false);
  expect([await count('user'), await count('import_batch'), await count('imported_row')]).toEqual([before, 0, 0]);
});

test('what is left out takes along what points at it, and says so', async () => {
  write('users.csv', people(person('1'), person('2', { email: 'nobody' })));
  write('health_metrics.csv', health('h1,1,2024-02-01,200', 'h2,2,2024-02-01,200', 'h3,9,2024-02-01,200'));
  const { problems, counts } = await run({ onError: 'skip' });
  expect(problems).toEqual([
    'health_metrics.csv 3 user_id: user_id points at a row of users that was left out.',
    'health_metrics.csv 4 user_id: user_id points at a row of users that is neither in this folder nor was imported before.',
    expect.stringContaining('users.csv 3 null: This must hold and does not: email = lower(email)'),
  ]);
  expect(counts('health_metrics').created).toBe(1);
});

test('rows of a later folder find those of an earlier one', async () => {
  write('users.csv', people(person('1')));
  await run();
  rmSync(join(folder, 'users.csv'));
  write('health_metrics.csv', health('h1,1,2024-02-01,200'));
  expect((await run()).problems).toEqual([]);
  expect(await count('health_checkin')).toBe(1);
});

test('a person who is here already is the same person, and keeps what they said of themselves', async () => {
  write('users.csv', people(person('1', { email: 'Mina@Example.com' })));
  await run();
  mkdirSync(join(folder, 'other'));
  folder = join(folder, 'other');
  write(
    'users.json',
    JSON.stringify([{ id: 'm1', email: 'mina@example.com', name: 'Mina', role: 'trainee', is_active: false }]),
  );
  expect((await run({ system: 'management' })).problems).toEqual([]);
  const { rows } = await database.client.execute(
    "select username, is_active from user where email = 'mina@example.com'",
  );
  expect(rows.map((row) => [row[0], row[1]])).toEqual([['name1', 1]]);
});

test('lines are those of the file, whatever its cells hold', async () => {
  write(
    'users.csv',
    `\ufeffid,username,email,password_hash,role,is_active,created_at,updated_at,failed_login_attempts,bio\r\n${person('1')},"one\r\ntwo\r\n""three"""\r\n\r\n${person('2', { email: 'nobody' })},\r\n`,
  );
  const { problems } = await run({ onError: 'skip' });
  expect(problems).toEqual([expect.stringMatching(/^users\.csv 6 /)]);
  const { rows } = await database.client.execute('select bio from user_profile');
  expect(rows[0]?.[0]).toBe('one\r\ntwo\r\n"three"');
});

test.each([
  ['nothing', '', 'It is empty: a CSV file begins with the names of its columns, a JSON file is at least [].'],
  [
    'a column nobody knows',
    `${people().split('\n')[0]},nickname\n`,
    'It has a column “nickname”, which users does not have.',
  ],
  ['a column too few', 'id,username\n1,a\n', 'It has no column email.'],
  [
    'a quote that never ends',
    `${people(person('1'))}\n"2`,
    'From line 2 on it is not CSV: a quote is missing or too many.',
  ],
])('a file with %s is refused as a whole', async (_, text, reason) => {
  write('users.csv', text);
  expect((await run({ onError: 'skip' })).problems).toEqual([`users.csv null null: ${reason}`]);
});

test('text that is not UTF-8 is found by its line', async () => {
  write('users.csv', Buffer.concat([Buffer.from(`${people(person('1'))}\n2,na`), Buffer.from([0xe9, 0x0a])]));
  expect((await run({ onError: 'skip' })).problems).toEqual([
    'users.csv null null: Line 3 is not UTF-8. Save the file as UTF-8 and try again.',
  ]);
});

test.each([
  ['an id twice', person('1', { name: 'x', email: 'x@example.com' }), 'There is a row with this id before it, at 2.'],
  ['no id', `,${person('2').slice(2)}`, 'id is empty.'],
  ['a name that is too long', person('2', { name: 'x'.repeat(51) }), 'username is longer than 50 characters.'],
  [
    'another’s address',
    person('2', { email: 'p1@example.com' }),
    'There is already another row with the same user.email.',
  ],
  ['a role nobody has', person('2').replace(',user,', ',wizard,'), expect.stringMatching(/^role must be one of ADMIN/)],
  [
    'a date nobody knows',
    person('2').replace('2024-01-05T', '2024-02-30T'),
    expect.stringMatching(/^created_at must be/),
  ],
  ['too few cells', '2,only', 'It has 2 cells and the first line names 9 columns.'],
])('a row with %s is refused alone', async (_, line, reason) => {
  write('users.csv', people(person('1'), line));
  const { problems, counts } = await run({ onError: 'skip' });
  expect(problems.map((problem) => problem.split(': ').slice(1).join(': '))).toEqual([reason]);
  expect(problems[0]).toMatch(/^users\.csv 3 /);
  expect(counts('users').created).toBe(1);
});

test('roles that inherit from each other in a circle are refused, and nothing else is', async () => {
  write('ROLE.json', JSON.stringify([role('A', 'B'), role('B', 'A'), role('C', null), role('D', 'C')]));
  const { problems } = await run({ system: 'motriforge', onError: 'skip' });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.join()).toContain('inherit from itself');
  expect(await count('role', "name in ('Role C', 'Role D')")).toBe(2);
  expect(await count('role', "parent_role is not null and name = 'Role D'")).toBe(1);
});

const role = (name: string, parent: string | null) => ({
  id: name,
  name: `Role ${name}`,
  type: 'COACH',
  parent_role: parent,
});
