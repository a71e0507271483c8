import { newId } from '@motriforge/shared/ids';
import type { Clause, Column, Table, Value } from './catalogue.ts';
import type { RuleJudge } from './rule-judge.ts';
import { numbersIn, textLike, wordsIn } from './rule-text.ts';
import { columnOf, isNumber, isRowid, isShared, ownClauses } from './table-facts.ts';

const aDay = '2026-01-05';
const anInstant = Date.parse(`${aDay}T12:00:00Z`);

/** Finds values for columns, each by the rules about that column alone. */
export class ColumnValues {
  readonly #judge: RuleJudge;
  readonly #choices = new Map<string, Value[]>();
  /** Which way to write its values a column let through before. */
  readonly #ways = new Map<string, number>();
  #count = 0;

  constructor(judge: RuleJudge) {
    this.#judge = judge;
  }

  /** The words among which a column chooses. None if it takes any. */
  choices(table: Table, name: string): Value[] {
    const place = `${table.name}.${name}`;
    const known = this.#choices.get(place);
    if (known) return known;
    const clauses = ownClauses(table, name);
    const words = clauses
      .filter(({ rule }) => / in \(/.test(rule) && !rule.includes('typeof'))
      .flatMap(({ rule }) => [...wordsIn(rule), ...numbersIn(rule)]);
    const choices = [...new Set<Value>(words)].filter((value) => this.#isAllowed(table, name, clauses, value));
    this.#choices.set(place, choices);
    return choices;
  }

  /** The choices of a column, some numbers, or one text that no other row has. */
  for(table: Table, name: string): Value[] {
    const column = columnOf(table, name);
    if (!column) throw new Error(`${table.name} has no column ${name}.`);
    const choices = this.choices(table, name);
    if (choices.length > 0) return choices;
    const clauses = ownClauses(table, name);
    const forms = formsOf(column, clauses, ++this.#count);
    const isAllowed = (value: Value) => this.#isAllowed(table, name, clauses, value);
    const numbers = isNumber(column) ? forms.filter(isAllowed) : [];
    if (numbers.length > 0) return numbers;
    const place = `${table.name}.${name}`;
    const way = this.#ways.get(place) ?? forms.findIndex(isAllowed);
    const form = forms[way];
    if (form === undefined) throw new Error(`No value of ${place} was found.`);
    this.#ways.set(place, way);
    return [form];
  }

  /** Whether a value is made for a column, rather than its default taken. */
  isMade(table: Table, column: Column): boolean {
    if (isRowid(table, column)) return false;
    if (column.fallback === null) return column.isRequired;
    return isShared(table, column.name) && !isNumber(column) && this.choices(table, column.name).length === 0;
  }

  #isAllowed(table: Table, name: string, clauses: readonly Clause[], value: Value): boolean {
    if (clauses.length === 0) return true;
    return !this.#judge.broken(table, { [name]: value }).some((clause) => clauses.includes(clause));
  }
}

/** Ways to write the value of a column in the row of that number, the plainest first. */
function formsOf(column: Column, clauses: readonly Clause[], count: number): Value[] {
  const rules = clauses.map(({ rule }) => rule).join('\n');
  if (isNumber(column))
    return [...(/_(at|until)$/.test(column.name) ? [anInstant, anInstant + 1] : []), 1, 2, 3, ...numbersIn(rules), 0];
  if (column.name === 'id' || column.name.endsWith('_id')) return [newId(), ...wordsIn(rules)];
  return [
    ...[
      `x${count}`,
      `X${count}`,
      inLetters(count),
      inLetters(count).toLowerCase(),
      `x${count}@example.com`,
      `https://example.com/${count}`,
    ],
    ...[aDay, '2026-01-01', '10:00', '{}', '[]', '["x"]'],
    ...numbersIn(rules).map((length) => count.toString(16).padStart(length, '0')),
    ...wordsIn(rules).map(textLike),
  ];
}

const inLetters = (count: number): string => [...String(count)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
