import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { execute, TestServer, unwire, wire } from './testing.ts';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(async () => {
  await server.run({
    type: 'sequence',
    sql: 'drop table if exists t; create table t(id integer primary key, v unique)',
  });
});

const rowsOf = async (...requests: readonly unknown[]) => {
  const answers = await server.run(...requests);
  return answers.at(-1)?.response?.result?.rows.map((row) => row.map(unwire)) ?? answers.at(-1)?.error;
};

describe('arguments', () => {
  const named = (name: string, value: bigint) => ({ name, value: wire(value) });

  test.each([
    ['select :a, @b, $c', [named(':a', 1n), named('@b', 2n), named('$c', 3n)]],
    ['select :a, @b, $c', [named('a', 1n), named('b', 2n), named('c', 3n)]],
    ['select ?1, ?3, ?2', [named('?1', 1n), named('2', 3n), named('?3', 2n)]],
    ["select :a, ':b' as [@x], @b -- $no\n, $c::d(x) /* ? */", [named('a', 1n), named('b', 2n), named('$c::d(x)', 3n)]],
  ])('%s by name', async (sql, namedArgs) => {
    const [row] = (await rowsOf(execute(sql, [], { named_args: namedArgs }))) as unknown[][];
    expect(row?.filter((value) => typeof value === 'bigint')).toEqual([1n, 2n, 3n]);
  });

  test('a name serves wherever it stands, and beats a position', async () => {
    const args = { named_args: [named('a', 7n)] };
    expect(await rowsOf(execute('select :a, ?, :a', [1n, 2n], args))).toEqual([[7n, 2n, 7n]]);
  });

  test.each([
    ['too few', execute('select ?, ?', [1n])],
    ['too many', execute('select ?', [1n, 2n])],
    ['a name missing', execute('select :a, :b', [], { named_args: [named('a', 1n)] })],
    ['a name unknown', execute('select :a', [], { named_args: [named('b', 1n)] })],
    ['U+0000, which the binding would cut off', execute('select ?', ['a\0b'])],
  ])('refused: %s', async (_, request) => {
    expect(await rowsOf(request)).toMatchObject({ code: 'ARGS_INVALID' });
  });
});

describe('execute', () => {
  test('rows are left out if unwanted, effects are not', async () => {
    const request = execute("insert into t(v) values ('a'), ('b') returning id", [], { want_rows: false });
    const [answer] = await server.run(request);
    expect(answer?.response?.result).toMatchObject({ rows: [], affected_row_count: 2, last_insert_rowid: '2' });
    expect(await rowsOf(execute('select count(*) from t'))).toEqual([[2n]]);
  });

  test('a row id beyond 2^53 is exact', async () => {
    const [answer] = await server.run(execute("insert into t values (9223372036854775806, 'x')"));
    expect(answer?.response?.result?.last_insert_rowid).toBe('9223372036854775806');
  });

  test.each([
    ['SQLITE_CONSTRAINT_UNIQUE', "insert into t values (1, 'a'), (2, 'a')"],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', 'insert into t values (1, 1), (1, 2)'],
    ['SQLITE_ERROR', 'selec 1'],
    ['SQLITE_ERROR', 'select * from nothing'],
    ['SQL_NO_STATEMENT', ' -- nothing'],
    ['SQL_MANY_STATEMENTS', 'select 1; select 2'],
    ['SQL_PARSE_ERROR', 'select 1\0; drop table t'],
    ['SQLITE_AUTH', "attach '/tmp/other.db' as other"],
    ['SQLITE_AUTH', "explain attach '/tmp/other.db' as other"],
    ['SQLITE_AUTH', "vacuum main into '/tmp/other.db'"],
    ['SQLITE_AUTH', 'pragma synchronous = off'],
    ['SQLITE_AUTH', 'PRAGMA main."journal_mode"(delete)'],
    ['SQLITE_AUTH', '/* harmless */ pragma locking_mode = exclusive'],
  ])('%s: %s', async (code, sql) => {
    expect(await rowsOf(execute(sql))).toMatchObject({ code });
    expect(await rowsOf({ type: 'describe', sql }, execute('select 1'))).toEqual([[1n]]);
  });

  test('the database is durable and consistent by default', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'libsql-server-test-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    await using durable = await TestServer.start({ file: join(directory, 'data.db') });
    const answers = await durable.run(
      execute('pragma synchronous'),
      execute('pragma journal_mode'),
      execute('pragma foreign_keys'),
    );
    const values = answers.map((answer) => answer.response?.result?.rows[0]?.map(unwire)[0]);
    expect(values).toEqual([2n, 'wal', 1n]);
  });

  test('prepared statements follow the schema', async () => {
    const all = execute('select * from t');
    await server.run(all);
    await server.run(execute("alter table t add column w default 'new'"), execute("insert into t(v) values ('a')"));
    const [answer] = await server.run(all);
    expect(answer?.response?.result?.cols.map(({ name }) => name)).toEqual(['id', 'v', 'w']);
    expect(answer?.response?.result?.rows[0]).toHaveLength(3);
    await server.run({ type: 'sequence', sql: 'alter table t rename column w to renamed' });
    const [described] = await server.run({ type: 'describe', sql: 'select * from t' });
    expect(described?.response?.result?.cols.map(({ name }) => name)).toEqual(['id', 'v', 'renamed']);
    const [renamed] = await server.run(all);
    expect(renamed?.response?.result?.cols.map(({ name }) => name)).toEqual(['id', 'v', 'renamed']);
    await server.run(execute('drop table t'));
    expect((await server.run(all))[0]?.error?.message).toBe('no such table: t');
  });

  test('a pragma acts each time it is sent', async () => {
    const on = execute('pragma case_sensitive_like = on');
    const off = execute('pragma case_sensitive_like = off');
    const read = execute("select 'a' like 'A'");
    const answers = await server.run(on, read, off, read, on, read);
    const values = [1, 3, 5].map((i) => answers[i]?.response?.result?.rows[0]?.map(unwire)[0]);
    expect(values).toEqual([0n, 1n, 0n]);
  });

  test('a large result', async () => {
    const rows = 50_000;
    const sql = `with recursive n(i) as (select 1 union all select i + 1 from n) select i, 'row ' || i from n limit ${rows}`;
    const result = (await rowsOf(execute(sql))) as unknown[][];
    expect(result).toHaveLength(rows);
    expect(result.at(-1)).toEqual([BigInt(rows), `row ${rows}`]);
  });
});

describe('other requests', () => {
  test('a sequence stops at the first error', async () => {
    const sql = "insert into t values (1, 'a'); insert into t values (1, 'b'); insert into t values (3, 'c');";
    const [answer] = await server.run({ type: 'sequence', sql });
    expect(answer?.error?.code).toBe('SQLITE_CONSTRAINT_PRIMARYKEY');
    expect(await rowsOf(execute('select id from t'))).toEqual([[1n]]);
  });

  test('a sequence may hold triggers, comments and nothing', async () => {
    const sql = `;; -- a trigger; with statements
      create trigger "end;" after insert on t begin
        update t set v = case when v = ';' then 'semi;colon' else v end where id = new.id;
        select 1 /* end; */;
      end; insert into t values (1, ';');`;
    const [first, empty] = await server.run({ type: 'sequence', sql }, { type: 'sequence', sql: ' ' });
    expect([first?.type, empty?.type]).toEqual(['ok', 'ok']);
    expect(await rowsOf(execute('select v from t'))).toEqual([['semi;colon']]);
  });

  test('describe', async () => {
    const describeSql = async (sql: string) => (await server.run({ type: 'describe', sql }))[0]?.response?.result;
    expect(await describeSql('select id, v as w, 1 + 1 from t where id = ?2 and v = :v or v = ?')).toEqual({
      params: [{ name: null }, { name: '?2' }, { name: ':v' }, { name: null }],
      cols: [
        { name: 'id', decltype: 'INTEGER' },
        { name: 'w', decltype: null },
        { name: '1 + 1', decltype: null },
      ],
      is_explain: false,
      is_readonly: true,
    });
    expect(await describeSql('explain delete from t')).toMatchObject({ is_explain: true });
    expect(await describeSql('delete from t')).toMatchObject({ is_explain: false, is_readonly: false, cols: [] });
  });

  test('stored SQL lives as long as its stream, or until it is closed', async () => {
    const stored = { type: 'store_sql', sql_id: -5, sql: 'select ?' };
    const useIt = { type: 'execute', stmt: { sql_id: -5, args: [wire(4n)] } };
    const first = await server.post([stored, stored, useIt]);
    expect(first.results.map(({ error }) => error?.code)).toEqual([undefined, 'SQL_STORE_DUPLICATE', undefined]);
    const closed = [
      { type: 'close_sql', sql_id: -5 },
      { type: 'close_sql', sql_id: 99 },
    ];
    const second = await server.post([useIt, ...closed, useIt, { type: 'close' }], first.baton);
    expect(second.results.map(({ error }) => error?.code)).toEqual([
      ...[undefined, undefined, undefined],
      ...['SQL_NOT_FOUND', undefined],
    ]);
    expect(await rowsOf(useIt)).toMatchObject({ code: 'SQL_NOT_FOUND' });
  });

  test('nothing can be asked after close', async () => {
    const { baton, results } = await server.post([{ type: 'close' }, execute('select 1')]);
    expect(baton).toBeNull();
    expect(results[1]?.error?.code).toBe('STREAM_CLOSED');
  });

  test('an error does not stop the requests after it', async () => {
    const answers = await server.run(execute('nonsense'), execute('select 1'));
    expect(answers.map(({ type }) => type)).toEqual(['error', 'ok']);
  });
});
