import { describe, expect, it } from 'vitest';
import { type CardFacts, contentOf, levelsOf, textOf } from './content.ts';
import { cardSize, layOut, type Measure, wrap } from './layout.ts';

/** Every letter is half as wide as it is tall. */
const measure: Measure = (text, size) => text.length * size * 0.5;
const all = { records: true, weights: true };
const facts: CardFacts = {
  title: 'Heavy lower',
  day: 'Monday 15 June',
  figures: [
    { label: 'Sets', value: '18', unit: null, isWeight: false },
    { label: 'Moved', value: '12,345.5', unit: 'kg', isWeight: true },
    { label: 'Time', value: '1:02:05', unit: null, isWeight: false },
  ],
  records: [
    { exercise: 'Barbell back squat', kind: 'Heaviest', figure: '140 kg', isWeight: true },
    { exercise: 'Pull-up', kind: 'Most repetitions', figure: '14', isWeight: false },
    { exercise: 'Row', kind: 'Furthest', figure: '5 km', isWeight: false },
    { exercise: 'Plank', kind: 'Longest', figure: '3:00', isWeight: false },
  ],
  levels: { quads: 4, glutes: 2 },
};
const said = (choice = all) => layOut(contentOf(facts, choice), measure, 'en').texts.map(({ text }) => text);

describe('what the card tells', () => {
  it('is the figures, three records at most, and the same in words', () => {
    expect(textOf(contentOf(facts, all))).toBe(
      'Heavy lower\nMonday 15 June\nSets: 18 · Moved: 12,345.5 kg · Time: 1:02:05\n' +
        'Barbell back squat – Heaviest: 140 kg\nPull-up – Most repetitions: 14\nRow – Furthest: 5 km',
    );
  });

  it('is no weight and no record where somebody leaves them out', () => {
    expect(said({ records: true, weights: false }).join()).not.toMatch(/140|12,345|Moved/);
    expect(said({ records: true, weights: false })).toContain('Heaviest');
    expect(said({ records: false, weights: true }).join()).not.toMatch(/Heaviest|Pull-up/);
  });

  it('is how much each area had, against the one that had most', () => {
    const trained = [
      { zones: ['quads', 'glutes'] as const, sets: 4 },
      { zones: ['quads'] as const, sets: 4 },
      { zones: ['chest'] as const, sets: 0 },
    ];
    expect(levelsOf(trained)).toEqual({ quads: 4, glutes: 2 });
    expect(levelsOf([])).toEqual({});
  });
});

describe('where it stands', () => {
  it('is inside of the card, however long it is', () => {
    const figures = facts.figures.map((figure) => ({ ...figure, value: `${figure.value}${figure.value}` }));
    const records = facts.records.map((record) => ({
      ...record,
      exercise: 'Long '.repeat(40),
      kind: 'Long '.repeat(40),
    }));
    for (const levels of [facts.levels, {}]) {
      const long = { ...facts, title: 'Very long names '.repeat(10), figures, records, levels };
      const { texts, body } = layOut(contentOf(long, all), measure, 'en');
      for (const { text, x, y, size, isStrong } of texts) {
        expect(x + measure(text, size, isStrong)).toBeLessThanOrEqual(cardSize.width - 79);
        expect(y).toBeLessThan(1_240);
      }
      expect(body === null).toBe(Object.keys(levels).length === 0);
    }
  });

  it('breaks Thai between words', () => {
    const lines = wrap('ยกหนักช่วงล่างวันจันทร์', (line) => line.length <= 12, 3, 'th');
    expect(lines.join('')).toBe('ยกหนักช่วงล่างวันจันทร์');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).not.toContainEqual(expect.stringMatching(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/));
  });
});
