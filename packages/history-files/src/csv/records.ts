import { Unreadable } from '../items.ts';

export interface CsvRecord {
  /** The line it begins on, from one. */
  line: number;
  cells: readonly string[];
}

/** No cell of a log is longer; one that is has lost its closing quote. */
const LONGEST_RECORD = 2 ** 20;

/**
 * The records of a CSV text that comes in pieces, those of each piece at once. Line breaks are those of any system,
 * inside quotes as well; empty lines are left out. A quote that never ends is thrown as such.
 */
export async function* recordsOf(pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord[]> {
  const splitter = new Splitter(delimiter);
  for await (const piece of pieces) yield Array.from(splitter.take(piece));
  yield Array.from(splitter.end());
}

class Splitter {
  readonly #delimiter: string;
  /** Whatever ends a run of plain letters. */
  readonly #plainEnd: RegExp;
  readonly #quotedEnd = /["\r\n]/g;
  #rest = '';
  #line = 1;
  #begins = 1;
  #cells: string[] = [];
  #cell = '';
  #size = 0;
  #isQuoted = false;
  #wasQuoted = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    this.#plainEnd = new RegExp(`[${delimiter === '\t' ? '\\t' : delimiter}"\\r\\n]`, 'g');
  }

  *take(piece: string, isLast = false): Generator<CsvRecord> {
    const text = this.#rest + piece;
    // A quote or a carriage return says what it is only with the letter after it.
    const end = isLast ? text.length : text.length - 1;
    let at = 0;
    while (at < end) {
      const pattern = this.#isQuoted ? this.#quotedEnd : this.#plainEnd;
      pattern.lastIndex = at;
      const found = Math.min(pattern.exec(text)?.index ?? end, end);
      this.#add(text.slice(at, found));
      at = found;
      if (at >= end) break;
      const letter = text.charAt(at);
      const isPair = letter === '\r' && text.charAt(at + 1) === '\n';
      if (letter === '"') at = this.#takeQuote(text, at);
      else if (letter === this.#delimiter) {
        this.#closeCell();
        at += 1;
      } else {
        this.#line += 1;
        at += isPair ? 2 : 1;
        if (this.#isQuoted) this.#add(isPair ? '\r\n' : letter);
        else yield* this.#closeRecord();
      }
    }
    this.#rest = text.slice(at);
  }

  *end(): Generator<CsvRecord> {
    yield* this.take('', true);
    if (this.#isQuoted) throw new Unreadable('QUOTE_OPEN', { line: this.#begins });
    yield* this.#closeRecord();
  }

  #add(text: string): void {
    this.#cell += text;
    this.#size += text.length;
    if (this.#size > LONGEST_RECORD) throw new Unreadable('QUOTE_OPEN', { line: this.#begins });
  }

  #takeQuote(text: string, at: number): number {
    if (this.#isQuoted && text.charAt(at + 1) === '"') {
      this.#add('"');
      return at + 2;
    }
    if (this.#isQuoted) {
      this.#isQuoted = false;
      this.#wasQuoted = true;
    } else if (this.#cell === '' && !this.#wasQuoted) this.#isQuoted = true;
    else this.#add('"');
    return at + 1;
  }

  #closeCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#wasQuoted = false;
  }

  *#closeRecord(): Generator<CsvRecord> {
    const isEmpty = this.#cells.length === 0 && this.#cell === '';
    this.#closeCell();
    const cells = this.#cells;
    this.#cells = [];
    this.#size = 0;
    if (!isEmpty) yield { line: this.#begins, cells };
    this.#begins = this.#line;
  }
}
