/** What people write in one word, in two, or in letters only. */
const meanings: readonly [RegExp, string][] = [
  [/\b(pull|push|chin|sit|step|get|press|muscle)\s*ups?\b/g, '$1 up'],
  [/\b(pull|push|press)\s*downs?\b/g, '$1 down'],
  [/\bkick\s*backs?\b/g, 'kick back'],
  [/\bpull\s*overs?\b/g, 'pull over'],
  [/\bdead\s+lifts?\b/g, 'deadlift'],
  [/\bface\s*pulls?\b/g, 'face pull'],
  [/\bwood\s*chop(per)?s?\b/g, 'woodchop'],
  [/\bskull\s*crushers?\b/g, 'lying triceps extension'],
  [/\bohp\b|\bmilitary press\b/g, 'overhead press'],
  [/\brdl\b/g, 'romanian deadlift'],
  [/\bbb\b/g, 'barbell'],
  [/\bdb\b/g, 'dumbbell'],
  [/\bkb\b/g, 'kettlebell'],
  [/\b(bw|body weight)\b/g, 'bodyweight'],
  [/\bdumb+\s*b?el+s?\b/g, 'dumbbell'],
  [/\bbar\s*bel+s?\b/g, 'barbell'],
  [/\bsmith machine\b/g, 'smith'],
  [/\bhex bar\b/g, 'trap bar'],
  [/\b(one|single)\s*(arm|leg)(ed)?\b/g, 'single $2'],
  [/\bpec\s*dec?k\b/g, 'pec deck'],
  [/\blateral pull/g, 'lat pull'],
  [/\bfly(es|s)\b|\bflies\b/g, 'fly'],
];

const idle: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'with',
  'on',
  'to',
  'of',
  'and',
  'in',
  'from',
  'for',
  'exercise',
]);

/** A name without capitals, marks and brackets, each thing written in one way. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return meanings.reduce((text, [form, meaning]) => text.replaceAll(form, meaning), plain);
}

/** The words of a name that say something, without plurals. */
export const wordsOf = (plain: string): string[] =>
  plain
    .split(' ')
    .filter((word) => word !== '' && !idle.has(word))
    .map(singular);

function singular(word: string): string {
  if (word.length <= 3 || /(ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/(?<!s)s$/, '');
}

export const isThai = (text: string): boolean => /\p{Script=Thai}/u.test(text);
