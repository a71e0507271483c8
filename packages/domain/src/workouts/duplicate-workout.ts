import { workout } from '@motriforge/db/schema/workouts';
import type {
  DraftBlock,
  DuplicateWorkoutInput,
  WorkoutDraft,
  WorkoutEdit,
} from '@motriforge/shared/contracts/workout-drafts';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { draftBlocksFrom } from './draft-from.ts';
import { draftStatements, loadedFrom, stateOf } from './load-draft.ts';
import { auditOf, figuresOf } from './save-workout.ts';
import { shownFrom, shownStatements } from './shown.ts';
import { draftWrites, nextRevision, unmoved } from './write-draft.ts';

/** A workout of the caller's own that says what another says they may see. The same copy asked for twice is one. */
export async function duplicateWorkout(ctx: UserCtx, input: DuplicateWorkoutInput): Promise<WorkoutEdit> {
  const { id, from, locale } = input;
  const [own, ownRows, taken, names, ...shown] = await ctx.db.batch([
    ...draftStatements(ctx, id),
    ctx.db.select({ id: workout.id }).from(workout).where(eq(workout.id, id)),
    ctx.db
      .select({ name: workout.name })
      .from(workout)
      .where(and(eq(workout.createdBy, ctx.actor.userId), eq(workout.isActive, true))),
    ...shownStatements(ctx, from, locale),
  ]);
  const there = loadedFrom(own, ownRows);
  if (there) return { draft: there.draft, state: stateOf(there) };
  const original = shownFrom(ctx, shown);
  if (taken.length > 0 || !original) {
    throw new AppError('NOT_FOUND', 'There is no such workout, or it is not for you to see.');
  }
  const draft: WorkoutDraft = {
    id,
    name: freeName(input.name || original.card.name, new Set(names.map(({ name }) => name))),
    summary: original.card.summary.slice(0, 255),
    description: original.description,
    category: original.card.category,
    difficulty: original.card.difficulty,
    blocks: withOwnIds(draftBlocksFrom(original.rows)),
  };
  const figures = figuresOf(
    draft,
    original.rows.map(({ line, exercise }) => ({ id: line.exerciseId, isUnilateral: exercise.isUnilateral })),
  );
  const updatedAt = nextRevision(ctx, null);
  await commit(unmoved(ctx, id, null), draftWrites(ctx, { draft, figures, revision: null, updatedAt }), {
    audit: auditOf(draft, null),
  });
  const state = {
    revision: updatedAt,
    visibility: 'PRIVATE',
    version: null,
    isChanged: true,
    isRemoved: false,
  } as const;
  return { draft, state };
}

/** A name nobody's workout bears yet: the same one with a number behind it. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
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
