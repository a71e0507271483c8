import type { ProgramDraft } from '../contracts/program-drafts.ts';

/** What one version of a program has that another has not, each to be said in a sentence. */
export type Difference =
  | { kind: 'title'; from: string; to: string }
  | { kind: 'description' }
  | { kind: 'level' }
  | { kind: 'weeks'; from: number; to: number }
  | { kind: 'added' | 'removed'; workoutId: string; count: number }
  | { kind: 'days'; weeks: number[] }
  | { kind: 'growth' };

/** What changed from one version to another; nothing where they ask for the same. */
export function differencesOf(before: ProgramDraft, after: ProgramDraft): Difference[] {
  const found: Difference[] = [];
  if (before.title !== after.title) found.push({ kind: 'title', from: before.title, to: after.title });
  if (before.description !== after.description) found.push({ kind: 'description' });
  if (before.difficulty !== after.difficulty || before.category !== after.category) found.push({ kind: 'level' });
  if (before.weeks.length !== after.weeks.length) {
    found.push({ kind: 'weeks', from: before.weeks.length, to: after.weeks.length });
  }
  const [had, has] = [countsOf(before), countsOf(after)];
  for (const workoutId of new Set([...had.keys(), ...has.keys()])) {
    const more = (has.get(workoutId) ?? 0) - (had.get(workoutId) ?? 0);
    if (more !== 0) found.push({ kind: more > 0 ? 'added' : 'removed', workoutId, count: Math.abs(more) });
  }
  const moved = after.weeks.flatMap((week, at) => {
    const was = before.weeks[at];
    return was && asked(was) !== asked(week) ? [at + 1] : [];
  });
  if (moved.length > 0) found.push({ kind: 'days', weeks: moved });
  if (growth(before) !== growth(after)) found.push({ kind: 'growth' });
  return found;
}

type Week = ProgramDraft['weeks'][number];

/** What a week asks for, whatever its rows are called. */
const asked = ({ days }: Week): string =>
  JSON.stringify(days.map((places) => places.map(({ workoutId, isOptional }) => [workoutId, isOptional])));

const growth = (draft: ProgramDraft): string =>
  JSON.stringify(draft.growth.map(({ exerciseIds, rule }) => [exerciseIds, rule]));

function countsOf({ weeks }: ProgramDraft): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { workoutId } of weeks.flatMap(({ days }) => days.flat())) {
    counts.set(workoutId, (counts.get(workoutId) ?? 0) + 1);
  }
  return counts;
}
