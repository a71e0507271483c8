import fc from 'fast-check';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { parseStatements } from './statements.ts';

const engine = new Database(':memory:');
engine.exec('create table t(a, b)');

const piece = fc.constantFrom(
  ...["'it''s; ?1 :a'", '"a;?"', '`a;?`', '[a;?]', '-- ; ? :a\n', '/* ; ? */', '1.5e3', "x'0A'", 'a', 'é', '$a'],
  ...['?', '?3', '?1', ':a', '@a', ':b', '$c::d', '$e(;)', ':é', '- -', '/', '*', '(', ')', ',', ' ', '\n', '?2x'],
);

test('parameters are numbered as the engine numbers them', () => {
  const expression = fc.constantFrom('?', '?3', '?1', ':a', '@a', ':b', '$c::d', '$e(;)', ':é', '?7', "':a'", 'a/*?*/');
  fc.assert(
    fc.property(fc.array(expression, { minLength: 1, maxLength: 12 }), (expressions) => {
      const sql = `select ${expressions.join(', ')} from t`;
      const [statement] = parseStatements(sql);
      const indexes = (statement?.parameters ?? []).map((_, index) => BigInt(index + 1));
      engine.exec('delete from t; insert into t values (-1, -1)');
      const row = engine.prepare(sql).safeIntegers().raw().get(indexes) as unknown[];
      expressions.forEach((each, position) => {
        if (each.startsWith("'") || each.startsWith('a') || each === '?') return;
        const index = Number(row[position]);
        if (each.startsWith('?')) expect(index).toBe(Number(each.slice(1)));
        else expect(statement?.parameters[index - 1]).toBe(each);
      });
      const bound = row.filter((value) => typeof value === 'bigint' && value > 0n);
      expect(bound).toHaveLength(expressions.filter((each) => /^[?:@$]/.test(each)).length);
    }),
    { numRuns: 300 },
  );
});

test('a text is split where the engine ends a statement', () => {
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 4 }), (parts) => {
      const texts = parts.map((pieces) => `select ${pieces.join(' ')}`);
      const found = parseStatements(texts.join(';')).map(({ text }) => text);
      const trimmed = texts.map((text) => parseStatements(text)[0]?.text);
      expect(found).toEqual(trimmed);
    }),
    { numRuns: 300 },
  );
});

test('any text at all is survived', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(piece, fc.string({ minLength: 1, maxLength: 1 })) }), (sql) => {
      const clean = sql.replaceAll('\0', '');
      const statements = parseStatements(clean);
      const covered = statements.reduce((length, { text }) => length + text.length, 0);
      expect(covered).toBeLessThanOrEqual(clean.length);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['select 1', 'SELECT'],
  ['-- c\n  insert into t values (1)', 'INSERT'],
  ['explain query plan update t set a = 1', 'UPDATE'],
  ['explain delete from t', 'DELETE'],
  ['with x(a) as (select 1), y as (select 2) insert into t select * from x', 'INSERT'],
  ['with recursive x(a) as (values (1) union all select a from x) select replace(a, 1, 2) from x', 'SELECT'],
  ['with x as not materialized (delete) replace into t select 1', 'REPLACE'],
])('%s is a statement of its verb', (sql, verb) => {
  expect(parseStatements(sql)[0]?.verb).toBe(verb);
});

test.each([
  'create trigger a after insert on t begin select 1; select case 1 when 1 then 2 end; end',
  'CREATE TEMP TRIGGER IF NOT EXISTS a after insert on t begin select 1; end',
  'explain create temporary trigger a after insert on t begin select 1; end',
])('%s is one statement', (sql) => {
  expect(parseStatements(`${sql}; select 2`).map(({ text }) => text)).toEqual([sql, 'select 2']);
});
