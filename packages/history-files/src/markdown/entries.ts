import { shown } from '../items.ts';
import { findDate } from './dates.ts';
import { type Entry, type Field, faultOf, type Stray, unknown } from './entry.ts';
import { formOf, type LogForm, labelled } from './labels.ts';
import type { Line } from './lines.ts';
import { Refusal } from './refusal.ts';
import { bare, isRuler, isTableLine, MarkdownTable } from './table.ts';

type Found = Entry | Stray;

/** The entries of a log, each with all that stands under its date. */
export async function* entriesOf(lines: AsyncIterable<Line>, form: LogForm): AsyncGenerator<Found> {
  const reading = new Reading(form);
  for await (const line of lines) yield* reading.take(line);
  yield* reading.end();
}

interface Open {
  field: Field;
  /** Where the field begins in its line, for one of a list. */
  indent: number | null;
  /** It takes the list below it as well. */
  takesItems: boolean;
}

const DEEPEST = 6;
const underNoDate = () =>
  new Refusal('It stands under no date. A heading like ## 2026-01-05 begins an entry.', 'UNDER_NO_DATE');

class Reading {
  readonly #form: LogForm;
  #found: Found[] = [];
  #entry: Entry | null = null;
  /** How deep the heading of the entry is; those below it are parts of the entry. */
  #level = 0;
  /** The date of what stands here could not be read. */
  #isLost = false;
  #open: Open | null = null;
  #table: MarkdownTable | null = null;
  /** What the line before said in a table of dates. */
  #date = '';
  #itemIndent: number | null = null;
  #isAfterGap = false;

  constructor(form: LogForm) {
    this.#form = form;
  }

  take(line: Line): Found[] {
    const isTable = isTableLine(line.text);
    if (!isTable) this.#endTable();
    if (line.text.trim() === '') {
      this.#isAfterGap = true;
      return [];
    }
    const [, marks, heading] = /^ {0,3}(#{1,6})\s+(.*?)[\s#]*$/.exec(line.text) ?? [];
    if (isTable) this.#takeTableLine(line);
    else if (marks === undefined || heading === undefined) this.#takeText(line);
    else this.#takeHeading(line.number, marks.length, bare(heading));
    this.#isAfterGap = false;
    return this.#given();
  }

  end(): Found[] {
    this.#close();
    return this.#given();
  }

  #given(): Found[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #close(): void {
    if (this.#entry) this.#found.push(this.#entry);
    this.#entry = null;
    this.#open = null;
    this.#itemIndent = null;
    this.#isLost = false;
  }

  /** Begins an entry where the text names a date, even one that cannot be read. */
  #begin(line: number, text: string, level: number): boolean {
    try {
      const dated = findDate(text);
      if (dated === null) return false;
      this.#close();
      this.#entry = { line, day: dated.day, title: dated.rest, fields: [], parts: [], texts: [], faults: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#close();
      this.#isLost = true;
      this.#found.push({ line, refusal: error });
    }
    this.#level = level;
    return true;
  }

  #takeHeading(line: number, level: number, text: string): void {
    const isBelow = (this.#entry !== null || this.#isLost) && level > this.#level;
    const { label, value } = labelled(text) ?? { label: text, value: '' };
    const known = isBelow ? formOf(this.#form.fields, label) : null;
    this.#open = null;
    this.#itemIndent = null;
    if (known) this.#addField({ ...known, value, line }, { indent: null, takesItems: true });
    else if (!this.#begin(line, text, level) && !isBelow) this.#close();
  }

  #addField(field: Field, { indent, takesItems }: Omit<Open, 'field'>): void {
    this.#entry?.fields.push(field);
    this.#open = { field, indent, takesItems };
  }

  #takeTableLine(line: Line): void {
    this.#open = null;
    if (isRuler(line.text)) return;
    if (this.#table === null) this.#beginTable(line);
    else this.#takeRow(this.#table, line);
  }

  #beginTable({ number: line, text }: Line): void {
    const table = new MarkdownTable(text, this.#form);
    this.#table = table;
    this.#date = '';
    const isOfEntries = table.hasDates && table.isKnown;
    if (isOfEntries) this.#close();
    if (this.#isLost || (!this.#entry && !table.isKnown)) return;
    const complaints = table.strange.map(
      (name) => new Refusal(`“${name}” is no column this log can have.`, 'COLUMN_UNKNOWN', { text: shown(name) }),
    );
    if (!this.#entry && !isOfEntries) complaints.unshift(underNoDate());
    for (const complaint of complaints) this.#complain(line, complaint);
  }

  #complain(line: number, refusal: Refusal): void {
    if (this.#entry) this.#entry.faults.push(faultOf(line, refusal));
    else this.#found.push({ line, refusal });
  }

  #takeRow(table: MarkdownTable, line: Line): void {
    const { date, fields, strange } = table.read(line);
    const isSame = table.kind === 'parts' && (date === '' || date === this.#date);
    if (table.isKnown && date !== null && !(isSame && this.#date !== '')) {
      this.#date = date;
      if (!this.#begin(line.number, date, DEEPEST)) {
        this.#close();
        const reason = `“${date}” is not a day, like 2026-01-05.`;
        this.#complain(line.number, new Refusal(reason, 'NOT_A_DAY', { text: shown(date) }));
        this.#isLost = true;
      }
    }
    if (!this.#entry) return;
    if (table.kind === 'parts') this.#entry.parts.push({ ...line, fields });
    else this.#entry.fields.push(...fields);
    if (strange !== null) this.#complain(line.number, unknown(strange));
  }

  /** What follows a table of entries belongs to none of them. */
  #endTable(): void {
    if (this.#table?.hasDates && this.#table.isKnown) this.#close();
    this.#table = null;
  }

  #takeText(line: Line): void {
    const [, before, inItem] = /^(\s*)(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line.text) ?? [];
    const indent = before?.length ?? null;
    const text = (inItem ?? line.text).trim();
    const said = labelled(text);
    const known = said ? formOf(this.#form.fields, said.label) : null;
    if (this.#continues(line.text, indent !== null, known !== null || said?.isBold === true)) this.#append(text);
    else if (this.#isLost) return;
    else if (!this.#entry) {
      if (known) this.#complain(line.number, underNoDate());
    } else if (said && known) {
      const field = { ...known, value: said.value, line: line.number };
      this.#addField(field, { indent, takesItems: indent === null && said.value === '' });
    } else if (indent !== null) {
      const isNested = this.#itemIndent !== null && indent > this.#itemIndent + 1;
      this.#entry.parts.push({ number: line.number, text: said?.value ?? text, label: said?.label ?? null, isNested });
      this.#open = null;
    } else if (said?.isBold) this.#complain(line.number, unknown(said.label));
    else this.#entry.texts.push({ number: line.number, text });
    this.#itemIndent ??= indent;
  }

  /** Whether a line goes on with the field before it. */
  #continues(text: string, isItem: boolean, isField: boolean): boolean {
    if (this.#open === null) return false;
    const { field, indent, takesItems } = this.#open;
    const isRoomy = field.form.isLong === true || field.value === '';
    if (indent !== null) return isRoomy && text.search(/\S/) > indent;
    return isRoomy && !isField && (takesItems || !isItem);
  }

  #append(text: string): void {
    if (this.#open === null) return;
    const { field } = this.#open;
    const between = field.value === '' ? '' : this.#isAfterGap ? '\n\n' : '\n';
    field.value = `${field.value}${between}${text}`;
  }
}
