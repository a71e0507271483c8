import type { Clause, Row, Table, Value } from './catalogue.ts';
import { numbersIn, textLike, wordsIn } from './rule-text.ts';
import { columnOf, isNumber } from './table-facts.ts';

/** A column and a value that might change what a clause says of a row. */
export type Proposal = readonly [column: string, value: Value];

/** The changes worth trying for a clause: its own words and numbers, their neighbours, and what else the row holds. */
export function proposals(table: Table, clause: Clause, row: Row): Proposal[] {
  return clause.columns.flatMap((name) => {
    const column = columnOf(table, name);
    if (!column) return [];
    const values = [
      ...(isNumber(column) ? numbersFor(clause, row, name) : textsFor(clause, row, name)),
      ...(column.isRequired ? [] : [null]),
    ];
    return [...new Set(values)].filter((value) => value !== row[name]).map((value) => [name, value] as const);
  });
}

function numbersFor(clause: Clause, row: Row, name: string): Value[] {
  const others = clause.columns.map((column) => row[column]).filter((value) => typeof value === 'number');
  const sum = others.reduce((total, number) => total + number, 0) - (Number(row[name]) || 0);
  const around = [...others, sum, ...numbersIn(clause.rule)].flatMap((number) => [number, number + 1, number - 1]);
  const isKindAsked = clause.rule.includes(`typeof("${name}")`);
  return [...(isKindAsked ? ['nowhere'] : []), ...around, 0, 1, -1, 0.25];
}

function textsFor(clause: Clause, row: Row, name: string): Value[] {
  const { rule } = clause;
  const present = row[name];
  const others = clause.columns.map((column) => row[column]).filter((value) => typeof value === 'string');
  return [
    ...(typeof present === 'string' ? [present.toUpperCase(), present.toLowerCase(), `${present} `] : []),
    ...lengthsIn(rule, name).flatMap((length) => [length + 1, length - 1, length].map((count) => 'a'.repeat(count))),
    ...['nowhere', '', ' ', 'X'],
    ...(rule.includes('json') || rule.includes('->') ? ['{', '{}', '[]', '["x"]', '"x"', '1'] : []),
    ...wordsIn(rule).flatMap((word) => [word, textLike(word), word + word]),
    ...others,
    ...(/date|day|strftime|'\*-01'/.test(rule) || others.some(isDay) ? days : []),
    ...(others.some(isTime) || rule.includes('[0-5]') ? ['10:00', '11:00', '29:59'] : []),
  ];
}

const days = ['2026-01-01', '2026-01-04', '2026-01-05', '2026-01-06', '2026-02-30', '2027-02-01', '1899-12-31'];
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
const isTime = (text: string): boolean => /^\d\d:\d\d$/.test(text);

/** The numbers in a rule about how long a text may be. */
const lengthsIn = (rule: string, name: string): number[] =>
  rule.includes(`length("${name}")`) ? numbersIn(rule).filter((number) => number > 0) : [];
