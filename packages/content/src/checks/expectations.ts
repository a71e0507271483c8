import type { Bilingual } from '../types.ts';

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const thaiLetter = /[\u0e00-\u0e7f]/;
/** One sentence: starts with a capital or a figure, ends with a full stop, and has no other sentence inside. */
const sentenceShape = /^[A-Z0-9"][^\n]*[^\s.]\.$/;
const sentenceInside = /[.!?] +[A-Z]/;

/** Collects what is wrong, one line each. */
export class Expectations {
  readonly problems: string[] = [];

  that(holds: boolean, problem: string): void {
    if (!holds) this.problems.push(problem);
  }

  unique(what: string, values: readonly string[]): void {
    for (const value of repeated(values.map((each) => each.toLowerCase())))
      this.problems.push(`${what} "${value}" is used twice`);
  }

  slugs(what: string, items: readonly { slug: string }[]): void {
    for (const { slug } of items) this.that(slugShape.test(slug), `${what} slug "${slug}" is not kebab-case`);
    this.unique(
      `${what} slug`,
      items.map((item) => item.slug),
    );
  }

  bilingual(where: string, text: Bilingual, maxLength: number): void {
    this.that(!thaiLetter.test(text.en), `${where}: the English has Thai letters in it`);
    this.that(thaiLetter.test(text.th), `${where}: the Thai has no Thai letters`);
    this.that(text.en.length <= maxLength, `${where}: the English is longer than ${maxLength}`);
    this.that(text.th.length <= maxLength, `${where}: the Thai is longer than ${maxLength}`);
  }

  sentence(where: string, text: string, maxLength: number): void {
    this.that(sentenceShape.test(text), `${where}: "${text}" is not a sentence with a capital and a full stop`);
    this.that(!sentenceInside.test(text), `${where}: "${text}" is more than one sentence`);
    this.that(text.length <= maxLength, `${where}: "${text}" is longer than ${maxLength}`);
  }

  sentences(where: string, text: string, least: number, most: number, maxLength: number): void {
    const sentences = text.split(/(?<=\.) /);
    this.count(where, sentences, least, most);
    for (const sentence of sentences) this.sentence(where, sentence, maxLength);
  }

  count(where: string, list: readonly unknown[], least: number, most: number): void {
    this.that(list.length >= least && list.length <= most, `${where}: has ${list.length}, wants ${least} to ${most}`);
  }

  aliases(where: string, name: string, aliases: readonly string[]): void {
    this.count(`${where} aliases`, aliases, 1, 8);
    this.unique(`${where} alias`, aliases);
    for (const alias of aliases) {
      this.that(alias === alias.toLowerCase(), `${where}: alias "${alias}" is not in lower case`);
      this.that(alias !== name.toLowerCase(), `${where}: alias "${alias}" is its own name`);
    }
  }

  tidyText(where: string, value: unknown): void {
    if (typeof value === 'string') {
      this.that(value.trim() !== '', `${where}: is empty`);
      this.that(value === value.trim(), `${where}: "${value}" starts or ends with a space`);
      this.that(!/\s\s/.test(value), `${where}: "${value}" has two spaces in a row`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) this.tidyText(`${where} ${key}`, inner);
    }
  }
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
