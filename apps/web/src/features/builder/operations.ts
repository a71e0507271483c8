import type { DraftBlock, DraftInstead, DraftLine, WorkoutDraft } from '@motriforge/shared/contracts/workout-drafts';
import type { SetKind } from './kinds.ts';
import { clockOf, isTogether } from './kinds.ts';

type Blocks = WorkoutDraft['blocks'];

/** Where a line or a block may go: before another, or to the end. */
export interface Place {
  blockId: string;
  /** Null for the end of the block. */
  beforeLineId: string | null;
}

/** Every operation leaves every line it does not name where it is, and makes a new list. */

export const addBlock = (blocks: Blocks, block: DraftBlock, afterBlockId?: string): Blocks => {
  const at = blocks.findIndex(({ id }) => id === afterBlockId);
  return at < 0 ? [...blocks, block] : blocks.toSpliced(at + 1, 0, block);
};

export const editBlock = (blocks: Blocks, id: string, change: Partial<Omit<DraftBlock, 'id' | 'lines'>>): Blocks =>
  blocks.map((block) => (block.id === id ? { ...block, ...change } : block));

/** Another kind of block, with the clocks that kind runs by and no others. */
export const changeKind = (blocks: Blocks, id: string, kind: SetKind): Blocks =>
  blocks.map((block) => (block.id === id ? { ...block, kind, ...clockOf(kind, block) } : block));

export const removeBlock = (blocks: Blocks, id: string): Blocks => blocks.filter((block) => block.id !== id);

/** A block changes places with its neighbour. */
export function moveBlock(blocks: Blocks, id: string, by: -1 | 1): Blocks {
  const from = blocks.findIndex((block) => block.id === id);
  const to = from + by;
  const block = blocks[from];
  if (!block || to < 0 || to >= blocks.length) return blocks;
  return blocks.toSpliced(from, 1).toSpliced(to, 0, block);
}

/** A block goes before another, or to the end. */
export function placeBlock(blocks: Blocks, id: string, beforeId: string | null): Blocks {
  const block = blocks.find((one) => one.id === id);
  if (!block || id === beforeId) return blocks;
  const rest = blocks.filter((one) => one.id !== id);
  const at = rest.findIndex((one) => one.id === beforeId);
  return at < 0 ? [...rest, block] : rest.toSpliced(at, 0, block);
}

/** Another exercise in a block: what was done by itself is done in turns with it. */
export const addLine = (blocks: Blocks, blockId: string, line: DraftLine): Blocks =>
  blocks.map((block) => (block.id === blockId ? together({ ...block, lines: [...block.lines, line] }) : block));

/** Also of what is done in place of a block. */
export const editLine = (blocks: Blocks, id: string, change: Partial<Omit<DraftLine, 'id'>>): Blocks => {
  const edited = <Block extends Pick<DraftBlock, 'lines'>>(block: Block): Block =>
    block.lines.some((line) => line.id === id)
      ? { ...block, lines: block.lines.map((line) => (line.id === id ? { ...line, ...change } : line)) }
      : block;
  return blocks.map((block) => ({ ...edited(block), instead: block.instead.map(edited) }));
};

/** Another exercise in a line's place. A block that bore the name of the one bears that of the other. */
export const swapExercise = (blocks: Blocks, lineId: string, { id, name }: { id: string; name: string }): Blocks =>
  editLine(blocks, lineId, { exerciseId: id }).map((block) =>
    block.lines.length === 1 && block.lines[0]?.id === lineId ? { ...block, name: name.slice(0, 50) } : block,
  );

export const addInstead = (blocks: Blocks, blockId: string, other: DraftInstead): Blocks =>
  blocks.map((block) =>
    block.id === blockId ? { ...block, instead: [...block.instead, other].slice(0, mostInstead) } : block,
  );

export const editInstead = (blocks: Blocks, id: string, change: Partial<Pick<DraftInstead, 'as' | 'note'>>): Blocks =>
  blocks.map((block) => ({
    ...block,
    instead: block.instead.map((other) => (other.id === id ? { ...other, ...change } : other)),
  }));

export const removeInstead = (blocks: Blocks, id: string): Blocks =>
  blocks.map((block) => ({ ...block, instead: block.instead.filter((other) => other.id !== id) }));

/** A block that has nothing left goes with its last line. */
export const removeLine = (blocks: Blocks, id: string): Blocks =>
  blocks.flatMap((block) => {
    const lines = block.lines.filter((line) => line.id !== id);
    if (lines.length === block.lines.length) return [{ ...block, instead: block.instead.flatMap(without(id)) }];
    return lines.length > 0 ? [alone({ ...block, lines })] : [];
  });

const without =
  (id: string) =>
  (other: DraftInstead): DraftInstead[] => {
    const lines = other.lines.filter((line) => line.id !== id);
    return lines.length > 0 ? [{ ...other, lines }] : [];
  };

export const blockOf = (blocks: Blocks, lineId: string): DraftBlock | undefined =>
  blocks.find(({ lines }) => lines.some(({ id }) => id === lineId));

/** A line goes somewhere else. */
export function placeLine(blocks: Blocks, id: string, { blockId, beforeLineId }: Place): Blocks {
  const line = blockOf(blocks, id)?.lines.find((one) => one.id === id);
  const target = blocks.find((block) => block.id === blockId);
  if (!line || !target || id === beforeLineId) return blocks;
  return blocks.flatMap((block) => {
    const rest = block.lines.filter((one) => one.id !== id);
    if (block.id !== blockId) {
      if (rest.length === block.lines.length) return [block];
      return rest.length > 0 ? [alone({ ...block, lines: rest })] : [];
    }
    const at = rest.findIndex((one) => one.id === beforeLineId);
    return [together({ ...block, lines: at < 0 ? [...rest, line] : rest.toSpliced(at, 0, line) })];
  });
}

/** A line becomes a block of its own, before another or at the end. */
export function liftLine(blocks: Blocks, id: string, beforeBlockId: string | null, newBlockId: string): Blocks {
  const block = blockOf(blocks, id);
  const line = block?.lines.find((one) => one.id === id);
  if (!block || !line) return blocks;
  if (block.lines.length === 1) return placeBlock(blocks, block.id, beforeBlockId);
  const own = alone({
    ...block,
    id: newBlockId,
    kind: 'SUPERSET',
    ...clockOf('SUPERSET', block),
    lines: [line],
    instead: [],
  });
  const rest = removeLine(blocks, id);
  const at = rest.findIndex((one) => one.id === beforeBlockId);
  return at < 0 ? [...rest, own] : rest.toSpliced(at, 0, own);
}

/** A line moves one place: within its block, or, where it is the only one, with its block. */
export function moveLine(blocks: Blocks, id: string, by: -1 | 1): Blocks {
  const block = blockOf(blocks, id);
  if (!block) return blocks;
  const from = block.lines.findIndex((line) => line.id === id);
  const line = block.lines[from];
  const to = from + by;
  if (!line || block.lines.length === 1 || to < 0 || to >= block.lines.length) return moveBlock(blocks, block.id, by);
  const lines = block.lines.toSpliced(from, 1).toSpliced(to, 0, line);
  return blocks.map((one) => (one.id === block.id ? { ...block, lines } : one));
}

/** A block and the one after it are done in turns. */
export function joinNext(blocks: Blocks, id: string): Blocks {
  const at = blocks.findIndex((block) => block.id === id);
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block || !next) return blocks;
  const joined = together({
    ...block,
    lines: [...block.lines, ...next.lines],
    restAfterSeconds: next.restAfterSeconds,
    instead: [...block.instead, ...next.instead].slice(0, mostInstead),
  });
  return blocks.toSpliced(at, 2, joined);
}

/** What can be done in place of a block, at most. */
export const mostInstead = 6;

/** Every line of a block is a block of its own again. */
export const split = (blocks: Blocks, id: string, newIds: readonly string[]): Blocks =>
  blocks.flatMap((block) => {
    if (block.id !== id || block.lines.length < 2) return [block];
    return block.lines.map((line, at): DraftBlock => {
      const isFirst = at === 0;
      const lines = [{ ...line, sets: Math.min(100, line.sets * (block.kind === 'SUPERSET' ? block.rounds : 1)) }];
      return {
        ...block,
        id: isFirst ? block.id : (newIds[at - 1] ?? line.id),
        kind: 'STRAIGHT',
        rounds: 1,
        restBetweenRoundsSeconds: 0,
        timeCapSeconds: null,
        intervalSeconds: null,
        lines: lines.map((one) => ({ ...one, restSeconds: one.restSeconds || block.restBetweenRoundsSeconds })),
        instead: isFirst ? block.instead : [],
      };
    });
  });

/** Two or more are done in turns: as many rounds as there were sets. */
function together(block: DraftBlock): DraftBlock {
  if (block.lines.length < 2 || isTogether(block.kind)) return block;
  const rounds = Math.max(...block.lines.map(({ sets }) => sets));
  const rest = Math.max(block.restBetweenRoundsSeconds, ...block.lines.map(({ restSeconds }) => restSeconds));
  return {
    ...block,
    kind: 'SUPERSET',
    ...clockOf('SUPERSET', block),
    rounds: Math.max(rounds, block.rounds),
    restBetweenRoundsSeconds: rest,
    lines: block.lines.map((line) => ({ ...line, sets: 1, restSeconds: 0 })),
  };
}

/** What is left of a superset by itself is done in sets again. */
function alone(block: DraftBlock): DraftBlock {
  if (block.lines.length > 1 || block.kind !== 'SUPERSET') return block;
  return {
    ...block,
    kind: 'STRAIGHT',
    rounds: 1,
    restBetweenRoundsSeconds: 0,
    lines: block.lines.map((line) => ({
      ...line,
      sets: Math.min(100, line.sets * block.rounds),
      restSeconds: line.restSeconds || block.restBetweenRoundsSeconds,
    })),
  };
}
