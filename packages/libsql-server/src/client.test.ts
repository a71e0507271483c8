import type { Client } from '@libsql/client/web';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestServer } from './testing.ts';

let server: TestServer;
let client: Client;
beforeAll(async () => {
  server = await TestServer.start();
  client = server.client();
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(async () => {
  await client.executeMultiple(`
    drop table if exists child; drop table if exists parent;
    create table parent(id integer primary key, name text unique);
    create table child(parent_id integer not null references parent(id));
  `);
});

const names = async () => (await client.execute('select name from parent order by id')).rows.map(({ name }) => name);

test('execute gives rows, columns and effects', async () => {
  const inserted = await client.execute({ sql: 'insert into parent(name) values (?), (?)', args: ['a', 'b'] });
  expect([inserted.rowsAffected, inserted.lastInsertRowid]).toEqual([2, 2n]);
  const blob = new Uint8Array([0, 255, 7]).buffer;
  const { rows, columns, columnTypes } = await client.execute({
    sql: 'select id, name, :blob as blob, $null as empty, @float as float from parent where id = 2',
    args: { blob, null: null, float: 0.1 },
  });
  expect(columns).toEqual(['id', 'name', 'blob', 'empty', 'float']);
  expect(columnTypes).toEqual(['INTEGER', 'TEXT', '', '', '']);
  expect({ ...rows[0] }).toEqual({ id: 2n, name: 'b', blob, empty: null, float: 0.1 });
});

test('errors carry the code of the engine', async () => {
  await client.execute("insert into parent(name) values ('a')");
  await expect(client.execute("insert into parent(name) values ('a')")).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_UNIQUE',
    message: expect.stringContaining('UNIQUE constraint failed: parent.name'),
  });
  await expect(client.execute('insert into child values (99)')).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  });
  await expect(client.execute('selec')).rejects.toMatchObject({ code: 'SQLITE_ERROR' });
});

test('a batch happens as a whole', async () => {
  const results = await client.batch(
    [{ sql: 'insert into parent(name) values (?)', args: ['a'] }, 'select changes() as n', 'select * from parent'],
    'write',
  );
  expect(results[1]?.rows[0]?.n).toBe(1n);
  expect(results[2]?.rows).toHaveLength(1);
});

test('or not at all', async () => {
  const statements = ["insert into parent(name) values ('a')", "insert into parent(name) values ('a')", 'select 1'];
  await expect(client.batch(statements, 'write')).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_UNIQUE',
    statementIndex: 1,
  });
  expect(await names()).toEqual([]);
  await client.execute("insert into parent(name) values ('still works')");
});

test('a batch of many equal statements uses stored SQL', async () => {
  const statement = (i: number) => ({ sql: 'insert into parent(name) values (?)', args: [`n${i}`] });
  const results = await client.batch(Array.from({ length: 300 }, (_, i) => statement(i)));
  expect(results.at(-1)?.lastInsertRowid).toBe(300n);
});

test('a guard in a batch', async () => {
  const guarded = [
    "update parent set name = 'new' where name = 'old'",
    "insert into parent(name) select 'audit' where changes() > 0",
  ];
  const missed = await client.batch(guarded, 'write');
  expect(missed.map(({ rowsAffected }) => rowsAffected)).toEqual([0, 0]);
  await client.execute("insert into parent(name) values ('old')");
  const hit = await client.batch(guarded, 'write');
  expect(hit.map(({ rowsAffected }) => rowsAffected)).toEqual([1, 1]);
  expect(await names()).toEqual(['new', 'audit']);
});

test('an interactive transaction commits, rolls back and is isolated', async () => {
  const kept = await client.transaction('write');
  await kept.execute("insert into parent(name) values ('kept')");
  expect((await kept.execute('select * from parent')).rows).toHaveLength(1);
  expect(await names()).toEqual([]);
  await kept.commit();
  expect(await names()).toEqual(['kept']);

  const dropped = await client.transaction('write');
  await dropped.batch(["insert into parent(name) values ('x')", "insert into parent(name) values ('y')"]);
  await dropped.executeMultiple("insert into parent(name) values ('z'); select 1");
  await dropped.rollback();
  expect(await names()).toEqual(['kept']);

  const closed = await client.transaction('deferred');
  await closed.execute("insert into parent(name) values ('x')");
  closed.close();
  await client.execute("insert into parent(name) values ('after')");
  expect(await names()).toEqual(['kept', 'after']);
});

test('a failed statement leaves its transaction open', async () => {
  const transaction = await client.transaction('write');
  await transaction.execute("insert into parent(name) values ('a')");
  await expect(transaction.execute("insert into parent(name) values ('a')")).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_UNIQUE',
  });
  await transaction.execute("insert into parent(name) values ('b')");
  await transaction.commit();
  expect(await names()).toEqual(['a', 'b']);
});

test('migrate runs without foreign keys, and others keep theirs', async () => {
  await client.migrate(['insert into child values (1)', "insert into parent values (1, 'late')"]);
  await expect(client.execute('insert into child values (99)')).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  });
});
