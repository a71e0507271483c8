/** A line of a file, counted from one. */
export interface Line {
  number: number;
  text: string;
}

/** The lines of a Markdown file that say something: not those of its preface, its comments and its blocks of code. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  const reading = new Reading();
  let number = 0;
  let rest = '';
  for await (const piece of pieces) {
    const texts = `${rest}${piece}`.split('\n');
    rest = texts.pop() ?? '';
    for (const text of texts) yield* reading.take({ number: ++number, text });
  }
  yield* reading.take({ number: ++number, text: rest });
}

class Reading {
  #until: RegExp | null = null;

  *take({ number, text: whole }: Line): Generator<Line> {
    const text = whole.replace(/^\ufeff/, '').replaceAll('\t', '    ');
    if (this.#until !== null) {
      if (this.#until.test(text)) this.#until = null;
      return;
    }
    const visible = text.replaceAll(/<!--.*?-->/g, '');
    const [, fence] = /^\s*(```|~~~)/.exec(visible) ?? [];
    if (number === 1 && /^---\s*$/.test(visible)) this.#until = /^(---|\.\.\.)\s*$/;
    else if (fence !== undefined) this.#until = new RegExp(`^\\s*${fence}`);
    else if (visible.includes('<!--')) this.#until = /-->/;
    if (this.#until === null && !/^\s*([-*_]\s*){3,}$/.test(visible)) yield { number, text: visible.trimEnd() };
  }
}
