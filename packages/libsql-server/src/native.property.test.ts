import fc from 'fast-check';
import Database from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SqlValue } from './protocol.ts';
import { type Answer, execute, TestServer, unwire } from './testing.ts';

interface Outcome {
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly SqlValue[])[];
  readonly affected?: number;
  readonly rowid?: string | null;
  readonly error?: { readonly code: string; readonly message: string };
}

interface Statement {
  readonly sql: string;
  readonly args: readonly SqlValue[];
  readonly effect: 'none' | 'changes' | 'inserts';
}

/** The engine itself, asked directly. */
function askEngine(database: Database.Database, { sql, args, effect }: Statement): Outcome {
  try {
    const statement = database.prepare(sql).safeIntegers();
    let rows: SqlValue[][] = [];
    if (statement.reader) rows = statement.raw().all(args) as SqlValue[][];
    else statement.run(args);
    const columns = statement.columns().map(({ name, type }) => `${name} ${type}`);
    const last = database.prepare('select changes(), last_insert_rowid()').safeIntegers().raw();
    const [changes, rowid] = last.get([]) as [bigint, bigint];
    const affected = effect === 'none' ? 0 : Number(changes);
    return { columns, rows, affected, rowid: effect === 'inserts' ? String(rowid) : null };
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { error: { code, message } };
  }
}

function fromWire({ response, error }: Answer['results'][number]): Outcome {
  if (error !== undefined) return { error: { code: error.code, message: error.message } };
  if (response?.result === undefined) throw new Error('neither a result nor an error');
  const { cols, rows, affected_row_count: affected, last_insert_rowid: rowid } = response.result;
  const columns = cols.map(({ name, decltype }) => `${name} ${decltype}`);
  return { columns, rows: rows.map((row) => row.map(unwire)), affected, rowid };
}

// U+0000 is refused by the server: the engine's binding cannot read it back.
const text = fc
  .oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
  .map((s) => s.replaceAll('\0', ''));

const value: fc.Arbitrary<SqlValue> = fc.oneof(
  fc.constant(null),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.constantFrom(2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n, 0n),
  fc.integer({ min: -3, max: 3 }).map(BigInt),
  fc.double({ noNaN: true }),
  fc.constantFrom(-0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, 1e308, 2 ** 53),
  text,
  fc.constantFrom('', 'null', '1e5', "it's", '<float 1>', '"\\'),
  fc.uint8Array({ maxLength: 40 }),
);

const table = fc.constantFrom('a', 'b', 'strict_c');
const column = fc.constantFrom('i', 't', 'r', 'x', 'missing');
const known = fc.constantFrom('i', 't', 'r', 'x');
const wrap = fc.constantFrom(
  '%',
  'typeof(%)',
  'hex(%)',
  'quote(%)',
  'abs(%)',
  '% + 1',
  '- %',
  '% is null',
  'max(%, 1)',
);

const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({ table, values: fc.tuple(value, value, value, value), returning: fc.boolean() }).map((s) => ({
    sql: `insert into ${s.table}(i, t, r, x) values (?, ?, ?, ?)${s.returning ? ' returning rowid, *' : ''}`,
    args: s.values,
    effect: 'inserts' as const,
  })),
  fc.record({ table, values: fc.tuple(value, value, value) }).map((s) => ({
    sql: `insert into ${s.table}(i, t) values (?1, ?2) on conflict do update set x = ?3`,
    args: s.values,
    effect: 'inserts' as const,
  })),
  fc.record({ table, column, values: fc.tuple(value, value), known, returning: fc.boolean() }).map((s) => ({
    sql: `update ${s.table} set ${s.column} = :new where ${s.known} <= $old${s.returning ? ' returning *' : ''}`,
    args: s.values,
    effect: 'changes' as const,
  })),
  fc.record({ table, column, value }).map((s) => ({
    sql: `delete from ${s.table} where ${s.column} = @gone`,
    args: [s.value],
    effect: 'changes' as const,
  })),
  fc.record({ table, column, wrap, limit: fc.integer({ min: 0, max: 5 }) }).map((s) => ({
    sql: `select ${s.wrap.replaceAll('%', s.column)}, t as "ťext ""x""", * from ${s.table} order by 1, rowid limit ${s.limit}`,
    args: [],
    effect: 'none' as const,
  })),
  fc.record({ value, wrap }).map((s) => ({
    sql: `with w(v) as (select ?) select v, ${s.wrap.replaceAll('%', 'v')} from w`,
    args: [s.value],
    effect: 'none' as const,
  })),
  // Around the hundred rows that the binding fetches at a time.
  fc.constantFrom(0, 1, 99, 100, 101, 200, 201).map((n) => ({
    sql: `with recursive n(i) as (select 1 union all select i + 1 from n) select i from n limit ${n}`,
    args: [],
    effect: 'none' as const,
  })),
  fc
    .constantFrom(
      'begin',
      'commit',
      'rollback',
      'savepoint s',
      'release s',
      'selec 1',
      'select (',
      'drop table nothing',
    )
    .map((sql) => ({ sql, args: [], effect: 'none' as const })),
  fc
    .constantFrom(
      'alter table a add column x2 default 7',
      'alter table a drop column x2',
      'alter table a rename x2 to x3',
    )
    .map((sql) => ({ sql, args: [], effect: 'none' as const })),
);

const SCHEMA = `
  drop table if exists a; drop table if exists b; drop table if exists strict_c; drop table if exists log;
  create table a(i integer primary key, t text unique, r real check (r is null or r < 1e300), x);
  create table b(i bigint not null, t varchar(10) collate nocase primary key, r real, x blob) without rowid;
  create table strict_c(i int unique, t text, r real, x any) strict;
  create table log(entry);
  create trigger a_log after insert on a begin insert into log values (new.i), (new.t); end;
`;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

test('the server answers what the engine answers', { timeout: 60_000 }, async () => {
  const engine = new Database(':memory:');
  engine.exec('pragma foreign_keys = on');
  const property = fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 25 }), async (statements) => {
    if (engine.inTransaction) engine.exec('rollback');
    engine.exec(SCHEMA);
    const expected = statements.map((each) => askEngine(engine, each));
    const [, ...answers] = await server.run(
      { type: 'sequence', sql: SCHEMA },
      ...statements.map(({ sql, args }) => execute(sql, args)),
    );
    // Without an insertion the last row id is that of whoever had the connection before.
    answers.forEach((answer, index) => {
      const actual = fromWire(answer);
      const hasInserted = expected.slice(0, index + 1).some(({ rowid, affected }) => rowid != null && affected === 1);
      const comparable = (outcome: Outcome) => (hasInserted ? outcome : { ...outcome, rowid: null });
      expect(comparable(actual), statements[index]?.sql).toEqual(comparable(expected[index] as Outcome));
    });
  });
  await fc.assert(property, { numRuns: 200 });
});

test('every value comes back as it went', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (values) => {
      const [answer] = await server.run(execute(`select ${values.map(() => '?').join()}`, values));
      const expected = values.map((v) => (typeof v === 'string' ? v.toWellFormed() : v));
      expect(fromWire(answer as Answer['results'][number]).rows?.[0]).toEqual(
        expected.map((v) => (v instanceof Uint8Array ? Buffer.from(v) : v)),
      );
    }),
    { numRuns: 200 },
  );
});
