import { type DraftBlock, type DraftLine, WorkoutDraft } from '@motriforge/shared/contracts/workout-drafts';
import { newId } from '@motriforge/shared/ids';
import { setKinds } from '@motriforge/shared/workout-words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, redo, step, undo } from './history.ts';
import * as operations from './operations.ts';

type Blocks = WorkoutDraft['blocks'];

const line = (): DraftLine => ({
  id: newId(),
  exerciseId: newId(),
  sets: 3,
  minReps: 8,
  maxReps: null,
  seconds: null,
  metres: null,
  load: null,
  effort: null,
  restSeconds: 90,
  tempo: null,
  note: null,
});

const block = (lines: DraftLine[]): DraftBlock => ({
  id: newId(),
  name: 'Block',
  kind: lines.length > 1 ? 'SUPERSET' : 'STRAIGHT',
  part: 'WORKING',
  rounds: lines.length > 1 ? 3 : 1,
  restBetweenRoundsSeconds: 0,
  restAfterSeconds: 60,
  timeCapSeconds: null,
  intervalSeconds: null,
  lines,
  instead: [],
});

const linesIn = (blocks: Blocks) => blocks.flatMap(({ lines }) => lines.map(({ id }) => id));

/** As the server would see it. */
const issuesOf = (blocks: Blocks) => {
  const result = WorkoutDraft['~standard'].validate({
    id: newId(),
    name: '',
    summary: '',
    description: null,
    category: 'GENERAL',
    difficulty: null,
    blocks,
  });
  return 'issues' in result ? result.issues : undefined;
};

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];

/** A step that takes nothing out, as numbers that point into whatever is there. */
const move = fc.tuple(
  fc.constantFrom('move', 'moveBlock', 'place', 'placeBlock', 'lift', 'join', 'split', 'kind'),
  fc.nat(50),
  fc.nat(50),
  fc.nat(50),
);

function apply(blocks: Blocks, [what, a, b, c]: [string, number, number, number]): Blocks {
  const lineId = pick(linesIn(blocks), a) ?? '';
  const blockId = pick(blocks, a)?.id ?? '';
  const target = pick(blocks, b);
  const direction = b % 2 === 0 ? 1 : -1;
  switch (what) {
    case 'move':
      return operations.moveLine(blocks, lineId, direction);
    case 'moveBlock':
      return operations.moveBlock(blocks, blockId, direction);
    case 'place':
      return operations.placeLine(blocks, lineId, {
        blockId: target?.id ?? '',
        beforeLineId: c % 3 === 0 ? null : (pick(target?.lines ?? [], c)?.id ?? null),
      });
    case 'placeBlock':
      return operations.placeBlock(blocks, blockId, c % 3 === 0 ? null : (target?.id ?? null));
    case 'lift':
      return operations.liftLine(blocks, lineId, c % 3 === 0 ? null : (target?.id ?? null), newId());
    case 'join':
      return operations.joinNext(blocks, blockId);
    case 'split':
      return operations.split(blocks, blockId, Array.from({ length: 30 }, newId));
    default:
      return operations.changeKind(blocks, blockId, pick(setKinds, c) ?? 'STRAIGHT');
  }
}

const workouts = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 })
  .map((sizes) => sizes.map((size) => block(Array.from({ length: size }, line))));

describe('whatever is moved, joined and split', () => {
  it('keeps every line exactly once, in a workout that can be saved', () => {
    fc.assert(
      fc.property(workouts, fc.array(move, { maxLength: 25 }), (blocks, moves) => {
        const wanted = linesIn(blocks).toSorted();
        let now = blocks;
        for (const one of moves) {
          now = apply(now, one);
          expect(linesIn(now).toSorted()).toEqual(wanted);
          expect(issuesOf(now)).toBeUndefined();
        }
      }),
    );
  });

  it('is undone to what it was and redone to what it became, step by step', () => {
    fc.assert(
      fc.property(workouts, fc.array(move, { maxLength: 25 }), (blocks, moves) => {
        let history = begin(blocks);
        const seen = [blocks];
        for (const one of moves) {
          const next = apply(history.now, one);
          if (next !== history.now) seen.push(next);
          history = step(history, next);
        }
        for (const state of seen.toReversed()) {
          expect(history.now).toBe(state);
          history = undo(history);
        }
        for (const state of seen) {
          expect(history.now).toBe(state);
          history = redo(history);
        }
      }),
    );
  });
});

describe('a superset', () => {
  it('is as many rounds as there were sets, and sets again when it is split', () => {
    const [a, b] = [block([line()]), block([{ ...line(), sets: 4 }])];
    const [joined] = operations.joinNext([a, b], a.id);
    expect(joined).toMatchObject({ kind: 'SUPERSET', rounds: 4, restBetweenRoundsSeconds: 90 });
    expect(joined?.lines).toMatchObject([
      { sets: 1, restSeconds: 0 },
      { sets: 1, restSeconds: 0 },
    ]);
    const apart = operations.split(joined ? [joined] : [], a.id, [newId()]);
    expect(apart).toMatchObject([
      { kind: 'STRAIGHT', rounds: 1, lines: [{ sets: 4, restSeconds: 90 }] },
      { kind: 'STRAIGHT', rounds: 1, lines: [{ sets: 4, restSeconds: 90 }] },
    ]);
  });
});

describe('typing', () => {
  it('into one field is one step', () => {
    let history = begin('');
    for (const text of ['P', 'Pu', 'Push']) history = step(history, text, 'name');
    expect(undo(history).now).toBe('');
    history = step(history, 'Push day', 'summary');
    expect(undo(history).now).toBe('Push');
  });
});
