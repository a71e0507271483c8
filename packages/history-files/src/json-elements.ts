import { Unreadable } from './items.ts';

export interface JsonElement {
  line: number;
  text: string;
}

const LONGEST_ELEMENT = 16 * 2 ** 20;

/** The text of each element of the first list of a JSON text, which may stand in an object; one is held at a time. */
export async function* jsonElements(pieces: AsyncIterable<string>): AsyncGenerator<JsonElement> {
  const reading = new ElementReading();
  for await (const piece of pieces) yield* reading.take(piece);
  reading.end();
}

class ElementReading {
  /** Brackets open around this place within the list; null before it and behind it. */
  #depth: number | null = null;
  #isOver = false;
  #isQuoted = false;
  #isEscaped = false;
  #element = '';
  #line = 1;
  #begins = 1;

  *take(piece: string): Generator<JsonElement> {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const letter = piece.charAt(at);
      if (letter === '\n') this.#line++;
      if (this.#isEscaped) this.#isEscaped = false;
      else if (this.#isQuoted) {
        if (letter === '\\') this.#isEscaped = true;
        else if (letter === '"') this.#isQuoted = false;
      } else if (letter === '"') this.#isQuoted = true;
      else if (this.#depth === null) {
        if (letter === '[' && !this.#isOver) {
          this.#depth = 0;
          from = at + 1;
          this.#begins = this.#line;
        }
      } else if (letter === '[' || letter === '{') this.#depth++;
      else if (this.#depth > 0) {
        if (letter === ']' || letter === '}') this.#depth--;
      } else if (letter === ',' || letter === ']') {
        this.#element += piece.slice(from, at);
        from = at + 1;
        yield* this.#close(letter === ']');
      }
    }
    if (this.#depth === null) return;
    this.#element += piece.slice(from);
    if (this.#element.length > LONGEST_ELEMENT) throw new Unreadable('NOT_JSON', { line: this.#begins });
  }

  *#close(isLast: boolean): Generator<JsonElement> {
    const text = this.#element.trim();
    const before = this.#element.length - this.#element.trimStart().length;
    const line = this.#begins + (this.#element.slice(0, before).split('\n').length - 1);
    this.#element = '';
    this.#begins = this.#line;
    if (isLast) {
      this.#depth = null;
      this.#isOver = true;
    }
    if (text !== '' || !isLast) yield { line, text };
  }

  end(): void {
    if (!this.#isOver) throw new Unreadable('NOT_JSON', { line: this.#line });
  }
}
