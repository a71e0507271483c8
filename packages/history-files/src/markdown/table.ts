import type { Field } from './entry.ts';
import { type FieldForm, formOf, type LogForm } from './labels.ts';
import type { Line } from './lines.ts';

type Column = { form: FieldForm; unit: string | null } | null;

export interface TableLine {
  /** What its column of dates says, if it has one. */
  date: string | null;
  fields: Field[];
  /** A label that is none, in a table of labels and values. */
  strange: string | null;
}

/** No log has more; a line of nothing but bars is none. */
const MOST_COLUMNS = 60;

/** A table of a Markdown file, as its first line describes it. */
export class MarkdownTable {
  /** What its lines are: parts of an entry, fields of one side by side, or one field each. */
  readonly kind: 'parts' | 'fields' | 'pairs';
  readonly hasDates: boolean;
  /** Names of columns that nobody knows. */
  readonly strange: readonly string[];
  /** It says something the log is about. */
  readonly isKnown: boolean;
  readonly #form: LogForm;
  readonly #columns: readonly Column[];
  readonly #dateAt: number;

  constructor(header: string, form: LogForm) {
    const names = cellsOf(header).slice(0, MOST_COLUMNS);
    const [marking] = form.parts;
    const isOfParts = marking !== undefined && names.some((name) => formOf([marking], name) !== null);
    const forms = isOfParts ? form.parts : form.fields;
    this.#form = form;
    this.#dateAt = names.findIndex((name) => /^\W*((recorded|session)[ _])?date\W*$/i.test(name));
    this.#columns = names.map((name, at) => (at === this.#dateAt ? null : formOf(forms, name)));
    this.hasDates = this.#dateAt >= 0;
    this.isKnown = this.#columns.some((column) => column !== null);
    const isOfPairs = !this.isKnown && !this.hasDates && names.length === 2;
    this.kind = isOfParts ? 'parts' : isOfPairs ? 'pairs' : 'fields';
    this.strange = isOfPairs
      ? []
      : names.filter((name, at) => at !== this.#dateAt && this.#columns[at] === null && !/^#?$/.test(name));
  }

  read({ number: line, text }: Line): TableLine {
    const cells = cellsOf(text);
    if (this.kind === 'pairs') {
      const [label = '', value = ''] = cells;
      const known = formOf(this.#form.fields, label);
      return { date: null, fields: known ? [{ ...known, value, line }] : [], strange: known ? null : label };
    }
    const fields = this.#columns.flatMap((column, at) => (column ? [{ ...column, value: cells[at] ?? '', line }] : []));
    return { date: this.hasDates ? (cells[this.#dateAt] ?? '') : null, fields, strange: null };
  }
}

export const isTableLine = (text: string): boolean => text.trimStart().startsWith('|');
export const isRuler = (text: string): boolean => /^[\s|:-]+$/.test(text) && text.includes('-');

const cellsOf = (text: string): string[] =>
  text
    .trim()
    .replaceAll(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => bare(cell.replaceAll('\\|', '|')));

/** Without the stars and underscores around it. */
export const bare = (text: string): string =>
  text
    .trim()
    .replace(/^(\*\*|__|\*|_|`)(.*)\1$/, '$2')
    .trim();
