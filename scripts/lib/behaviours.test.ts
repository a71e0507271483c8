import { expect, it } from 'vitest';
import { type Shown, unshown } from './behaviours.ts';

const source = (file: string) => (file === 'a.test.ts' ? "it('holds', () => {})" : undefined);
const faults = (how?: Shown) => unshown(['gym.locks'], how ? { 'gym.locks': how } : {}, source);

it('a behaviour is shown by a test that is there, or by a decision', () => {
  expect(faults({ file: 'a.test.ts', test: 'holds' })).toEqual([]);
  expect(faults({ decision: 'The door does it.' })).toEqual([]);
});

it('a behaviour without a test, with one that is gone, or that nobody asked for is a fault', () => {
  expect(faults()).toEqual(['gym.locks is shown by no test.']);
  expect(faults({ file: 'a.test.ts', test: 'hold' })).toHaveLength(1);
  expect(faults({ file: 'b.test.ts', test: 'holds' })).toHaveLength(1);
  expect(faults({ decision: ' ' })).toHaveLength(1);
  expect(unshown([], { 'gym.sings': { decision: 'It does not.' } }, source)).toEqual(['gym.sings is in no system.']);
});
