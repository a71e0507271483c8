type Theme = 'light' | 'dark';

/** Reads colours out of the text of tokens.css, following var() and light-dark(). */
export function readTokens(css: string) {
  const declared = new Map<string, string>();
  for (const [, name, value] of css.matchAll(/(--[\w-]+):\s*([^;]+);/g)) if (name && value) declared.set(name, value);
  return {
    names: [...declared.keys()],
    color(name: string, theme: Theme): string {
      let value = declared.get(name) ?? '';
      for (let depth = 0; depth < 5 && !value.startsWith('oklch'); depth += 1) {
        const alias = value.match(/^var\((--[\w-]+)\)$/)?.[1];
        const pair = value.match(/^light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)$/);
        value = alias ? (declared.get(alias) ?? '') : ((theme === 'light' ? pair?.[1] : pair?.[2]) ?? '');
      }
      return value;
    },
  };
}

/** Every pair that carries words, and what it must reach. */
export const textPairs: readonly (readonly [text: string, ground: string, least: number])[] = [
  ...['--ground', '--raised', '--well', '--hover'].flatMap((ground) => [
    ['--ink', ground, 7] as const,
    ['--ink-soft', ground, 4.5] as const,
  ]),
  ...['--ember-ink', '--good', '--careful', '--bad'].flatMap((text) => [
    [text, '--ground', 4.5] as const,
    [text, '--raised', 4.5] as const,
  ]),
  ['--on-ember', '--ember', 4.5],
  ['--on-ember', '--ember-hover', 4.5],
  ['--on-bad', '--bad', 4.5],
  ['--ember-ink', '--ember-wash', 4.5],
  ['--good', '--good-wash', 4.5],
  ['--careful', '--careful-wash', 4.5],
  ['--bad', '--bad-wash', 4.5],
  ['--iron-8', '--iron-2', 4.5],
  ['--log-ink', '--log-ground', 7],
  ['--log-soft', '--log-ground', 7],
  ['--log-ember', '--log-ground', 7],
];

/** Edges of controls and marks that carry meaning without words. */
export const markPairs: readonly (readonly [mark: string, ground: string])[] = [
  ['--line-strong', '--ground'],
  ['--line-strong', '--raised'],
  ['--ember', '--ground'],
  ['--body-primary', '--body-skin'],
  ...[1, 2, 3, 4, 5].map((index) => [`--data-${index}`, '--ground'] as const),
];
