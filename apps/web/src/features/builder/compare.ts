import type { WorkoutBlock, WorkoutLine } from '@motriforge/shared/contracts/workouts';

/** A workout as far as two of its versions are compared. */
export interface Compared {
  name: string;
  summary: string;
  blocks: readonly WorkoutBlock[];
}

/** One thing in which a later version is another than an earlier one. */
export type Difference =
  | { kind: 'name' | 'summary'; from: string; to: string }
  | { kind: 'added' | 'removed'; name: string; line: WorkoutLine }
  | { kind: 'swapped'; from: string; to: string }
  | { kind: 'changed'; name: string; from: WorkoutLine; to: WorkoutLine }
  | { kind: 'block'; name: string; from: WorkoutBlock; to: WorkoutBlock }
  | { kind: 'moved'; name: string };

interface Placed {
  line: WorkoutLine;
  block: WorkoutBlock;
}

const placed = ({ blocks }: Compared): Map<string, Placed> =>
  new Map(blocks.flatMap((block) => block.lines.map((line) => [line.id, { line, block }] as const)));

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** In which order things are said: what was taken out, what came, what is otherwise. */
export function differences(before: Compared, after: Compared): Difference[] {
  const [was, is] = [placed(before), placed(after)];
  const stayed = [...is].flatMap(([id, now]) => {
    const then = was.get(id);
    return then ? [{ then, now }] : [];
  });
  return [
    ...text('name', before, after),
    ...text('summary', before, after),
    ...[...was.values()]
      .filter(({ line }) => !is.has(line.id))
      .map(({ line }) => ({ kind: 'removed', name: line.exercise.name, line }) as const),
    ...[...is.values()]
      .filter(({ line }) => !was.has(line.id))
      .map(({ line }) => ({ kind: 'added', name: line.exercise.name, line }) as const),
    ...stayed.flatMap(({ then, now }) => lineDifferences(then.line, now.line)),
    ...blockDifferences(before, after),
    ...moved(
      stayed.map(({ now }) => now.line),
      [...was.keys()],
    ),
  ];
}

const text = (kind: 'name' | 'summary', before: Compared, after: Compared): Difference[] =>
  before[kind] === after[kind] ? [] : [{ kind, from: before[kind], to: after[kind] }];

function lineDifferences(from: WorkoutLine, to: WorkoutLine): Difference[] {
  if (from.exercise.id !== to.exercise.id) {
    return [{ kind: 'swapped', from: from.exercise.name, to: to.exercise.name }];
  }
  const { exercise: _, ...one } = from;
  const { exercise, ...other } = to;
  return same(one, other) ? [] : [{ kind: 'changed', name: exercise.name, from, to }];
}

function blockDifferences(before: Compared, after: Compared): Difference[] {
  const was = new Map(before.blocks.map((block) => [block.id, block]));
  return after.blocks.flatMap((to) => {
    const from = was.get(to.id);
    if (!from) return [];
    return same(blockFigures(from), blockFigures(to)) ? [] : [{ kind: 'block', name: to.name, from, to }];
  });
}

const blockFigures = (block: WorkoutBlock) => [
  block.kind,
  block.isWarmUp,
  block.rounds,
  block.restBetweenRoundsSeconds,
  block.restAfterSeconds,
  block.timeCapSeconds,
  block.intervalSeconds,
];

/** Of what stayed, the fewest that have to move for the order to be the new one. */
function moved(now: readonly WorkoutLine[], order: readonly string[]): Difference[] {
  const places = now.map(({ id }) => order.indexOf(id));
  const kept = new Set(longestRising(places));
  return now.filter((_line, at) => !kept.has(at)).map(({ exercise }) => ({ kind: 'moved', name: exercise.name }));
}

/** Where the numbers of the longest rising row among some numbers stand. */
function longestRising(numbers: readonly number[]): number[] {
  const best: number[][] = [];
  for (const [at, number] of numbers.entries()) {
    const before = best.filter((row) => (numbers[row.at(-1) ?? 0] ?? 0) < number);
    const longest = before.reduce<number[]>((most, row) => (row.length > most.length ? row : most), []);
    best.push([...longest, at]);
  }
  return best.reduce<number[]>((most, row) => (row.length > most.length ? row : most), []);
}
