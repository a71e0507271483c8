import type { Library } from '@motriforge/domain/exercises';

type Item = Library['exercises'][number];

const openers = [
  ...['Paused', 'Slow-tempo', 'Dead-stop', 'One-and-a-half-rep', 'Explosive', 'Cluster-set', 'Isometric', 'Contrast'],
  ...['Deficit', 'Elevated', 'Banded', 'Chain-loaded', 'Eccentric', 'Partial-range', 'Full-range', 'Blindfolded'],
];
const closers = [
  ...['wide stance', 'narrow stance', 'staggered stance', 'kneeling', 'half kneeling', 'seated', 'against a wall'],
  ...[
    'mixed grip',
    'neutral grip',
    'underhand grip',
    'on a slope',
    'with a partner',
    'with a metronome',
    'alternating',
  ],
];
const counts = ['', 'three-count', 'five-count', 'seven-count', 'ten-count'];

/** The shipped library grown to a size by variations of what it has. The same size always gives the same library. */
export function grownLibrary(shipped: Library, size: number): Library {
  const random = randomFrom(size);
  const exercises: Item[] = [];
  for (let round = 0; exercises.length < size; round++) {
    for (const [index, base] of shipped.exercises.slice(0, size - exercises.length).entries()) {
      exercises.push(round === 0 ? withMuscles(base, shipped, random) : variation(base, index, round, shipped, random));
    }
  }
  return { ...shipped, exercises };
}

function variation(base: Item, index: number, round: number, library: Library, random: () => number): Item {
  // Successive rounds of one exercise walk the pairs of words; where they begin differs from exercise to exercise.
  const pair = (round - 1 + index * 17) % (openers.length * closers.length);
  const turn = Math.floor((round - 1) / (openers.length * closers.length));
  const count = counts[turn];
  if (count === undefined) throw new Error('There are not enough words to name so many exercises.');
  const opener = openers[pair % openers.length] ?? '';
  const closer = closers[Math.floor(pair / openers.length)] ?? '';
  const ending = [count, closer].filter(Boolean).join(' ');
  return withMuscles(
    {
      ...base,
      slug: `v${round}-${base.slug}`.slice(0, 80).replace(/-$/, ''),
      name: { en: `${opener} ${lowerFirst(base.name.en)}, ${ending}`, th: `${base.name.th} แบบที่ ${round}` },
      aliases: base.aliases.slice(0, 2),
      steps: [`Set up for the ${ending} version.`, ...base.steps],
      variants: [{ slug: base.slug, delta: 1 }, ...base.variants.slice(0, 3)],
    },
    library,
    random,
  );
}

/** Three to six muscles for each: its own first, then others, one or two of them the main ones. */
function withMuscles(item: Item, { muscles }: Library, random: () => number): Item {
  const pick = () => muscles[Math.floor(random() * muscles.length)]?.slug ?? '';
  const wanted = 3 + Math.floor(random() * 4);
  const chosen = new Set([...item.primary, ...item.secondary]);
  while (chosen.size < wanted) chosen.add(pick());
  const all = [...chosen].slice(0, Math.max(wanted, 3));
  const main = Math.min(item.primary.length, 2);
  return { ...item, primary: all.slice(0, main), secondary: all.slice(main) };
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** A generator of numbers from 0 to 1 that repeats itself from run to run. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
