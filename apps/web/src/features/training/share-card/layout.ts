import type { CardContent } from './content.ts';

export const cardSize = { width: 1080, height: 1350 };

export interface Text {
  text: string;
  x: number;
  /** Of the line the letters stand on. */
  y: number;
  size: number;
  isStrong: boolean;
  colour: 'ink' | 'soft' | 'ember';
}

export interface CardLayout {
  texts: readonly Text[];
  /** Where the body is; null where nothing is known of what was trained. */
  body: { x: number; y: number; height: number } | null;
}

/** How wide words are. */
export type Measure = (text: string, size: number, isStrong: boolean) => number;

const margin = 80;
const inner = cardSize.width - 2 * margin;
const foot = 1_190;
/** Width by height of the body, seen from both sides. */
export const bodyShape = 400 / 464;

/** Where everything stands on the card. */
export function layOut(content: CardContent, measure: Measure, locale: string): CardLayout {
  const fold = (text: string, size: number, isStrong: boolean, width: number, most: number) =>
    wrap(text, (line) => measure(line, size, isStrong) <= width, most, locale);
  const title = fold(content.title, 88, true, inner, 2);
  const texts: Text[] = [
    { text: content.day, x: margin, y: 140, size: 38, isStrong: false, colour: 'soft' },
    ...title.map((text, at) => ({
      text,
      x: margin,
      y: 246 + at * 100,
      size: 88,
      isStrong: true,
      colour: 'ink' as const,
    })),
    ...figureTexts(content, 246 + title.length * 100 + 30, measure),
  ];
  const top = 246 + title.length * 100 + 190;
  const hasBody = Object.keys(content.levels).length > 0;
  if (content.records.length === 0) {
    return { texts, body: hasBody ? centred(top, foot - top) : null };
  }
  const height = Math.min(foot - top, 560);
  const body = hasBody ? { x: margin - 20, y: top + (foot - top - height) / 2, height } : null;
  const left = body ? body.x + height * bodyShape + 40 : margin;
  const records = content.records.map(({ exercise, words }) => ({
    words: fold(words, 40, true, cardSize.width - margin - left, 2),
    exercise: fold(exercise, 32, false, cardSize.width - margin - left, 1),
  }));
  const tall = records.reduce((sum, { words }) => sum + words.length * 50 + 88, -44);
  let y = body ? top + (foot - top - tall) / 2 + 40 : top + 60;
  for (const { words, exercise } of records) {
    for (const text of words) {
      texts.push({ text, x: left, y, size: 40, isStrong: true, colour: 'ember' });
      y += 50;
    }
    for (const text of exercise) texts.push({ text, x: left, y: y - 4, size: 32, isStrong: false, colour: 'soft' });
    y += 88;
  }
  return { texts, body };
}

const centred = (top: number, room: number) => {
  const height = Math.min(room, 760);
  return { x: (cardSize.width - height * bodyShape) / 2, y: top + (room - height) / 2, height };
};

/** The big numbers beside each other, smaller where they are too long. */
function figureTexts({ figures }: CardContent, y: number, measure: Measure): Text[] {
  const [gap, between] = [72, 12];
  const widths = figures.map(({ label, value, unit }) =>
    Math.max(measure(value, 96, true) + (unit ? between + measure(unit, 44, false) : 0), measure(label, 34, false)),
  );
  const needed = widths.reduce((sum, width) => sum + width + gap, -gap);
  const scale = Math.min(1, inner / needed);
  let x = margin;
  return figures.flatMap(({ label, value, unit }, at): Text[] => {
    const here = x;
    x += ((widths[at] ?? 0) + gap) * scale;
    const after = here + (measure(value, 96, true) + between) * scale;
    return [
      { text: label, x: here, y: y - 6, size: 34 * scale, isStrong: false, colour: 'soft' },
      { text: value, x: here, y: y + 92, size: 96 * scale, isStrong: true, colour: 'ink' },
      ...(unit
        ? [{ text: unit, x: after, y: y + 92, size: 44 * scale, isStrong: false, colour: 'soft' as const }]
        : []),
    ];
  });
}

/** Lines of whole words, in languages without spaces too; what does not fit into the last ends in dots. */
export function wrap(text: string, fits: (line: string) => boolean, most: number, locale: string): string[] {
  const words = Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text), ({ segment }) => segment);
  const lines = [''];
  for (const [at, word] of words.entries()) {
    const line = lines.at(-1) ?? '';
    if (fits((line + word).trimEnd())) {
      lines[lines.length - 1] = line + word;
    } else if (lines.length < most && line !== '') {
      lines.push(word.trimStart());
    } else {
      lines[lines.length - 1] = shortened(line + words.slice(at).join(''), fits);
      break;
    }
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

function shortened(text: string, fits: (line: string) => boolean): string {
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  let end = letters.length;
  const cut = () => `${letters.slice(0, end).join('').trimEnd()}…`;
  while (end > 0 && !fits(cut())) end -= 1;
  return cut();
}
