import type { DraftBlock, WorkoutDraft } from '@motriforge/shared/contracts/workout-drafts';
import { newId } from '@motriforge/shared/ids';
import type { UserCtx } from '../context.ts';
import { draftBlocksFrom } from './draft-from.ts';
import { figuresOf } from './save-workout.ts';
import type { ShownWorkout } from './shown.ts';
import { nextRevision, type Write } from './write-draft.ts';

/** What is to be written for a workout of the caller's own that says what another says. */
export function copyOf(ctx: UserCtx, original: ShownWorkout, own: { id: string; name: string }): Write {
  const { card, description, rows } = original;
  const draft: WorkoutDraft = {
    ...own,
    summary: card.summary.slice(0, 255),
    description,
    category: card.category,
    difficulty: card.difficulty,
    blocks: withOwnIds(draftBlocksFrom(rows)),
  };
  const exercises = rows.map(({ line, exercise }) => ({ id: line.exerciseId, isUnilateral: exercise.isUnilateral }));
  return { draft, figures: figuresOf(draft, exercises), revision: null, updatedAt: nextRevision(ctx, null) };
}

/** A name nobody's workout bears yet: the same one with a number behind it. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const numbered = (at: number) => (at === 1 ? wanted.slice(0, 255) : `${wanted.slice(0, 249)} ${at}`);
  let at = 1;
  while (numbered(at) !== '' && taken.has(numbered(at))) at++;
  return numbered(at);
}

/** Nothing of a copy is the original's. */
const withOwnIds = (blocks: WorkoutDraft['blocks']): WorkoutDraft['blocks'] =>
  blocks.map((block) => ({ ...ownBlock(block), instead: block.instead.map(ownBlock) }));

const ownBlock = <Block extends Pick<DraftBlock, 'id' | 'lines'>>(block: Block): Block => ({
  ...block,
  id: newId(),
  lines: block.lines.map((line) => ({ ...line, id: newId() })),
});
