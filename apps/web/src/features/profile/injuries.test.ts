import { injuryAreas } from '@motriforge/shared/injuries';
import { type BodyJoint, bodyJoints } from '@motriforge/ui/body-joints.ts';
import { describe, expect, it } from 'vitest';
import { areaOf, isSpared, pressed } from './injuries.ts';

describe('tapping a joint', () => {
  it('spares that side, then both, then the other alone, then none', () => {
    const one = pressed([], 'KNEE', 'left');
    expect(one).toEqual([{ area: 'KNEE', side: 'LEFT' }]);
    const both = pressed(one, 'KNEE', 'right');
    expect(both).toEqual([{ area: 'KNEE', side: 'BOTH' }]);
    const other = pressed(both, 'KNEE', 'left');
    expect(other).toEqual([{ area: 'KNEE', side: 'RIGHT' }]);
    expect(pressed(other, 'KNEE', 'right')).toEqual([]);
  });

  it('in the middle of the body knows no side', () => {
    const neck = pressed([{ area: 'HIP', side: 'LEFT' }], 'NECK', 'middle');
    expect(neck).toEqual([{ area: 'HIP', side: 'LEFT' }, { area: 'NECK' }]);
    expect(isSpared(neck, 'NECK', 'middle')).toBe(true);
    expect(pressed(neck, 'NECK', 'middle')).toEqual([{ area: 'HIP', side: 'LEFT' }]);
  });

  it('is possible for every area there is', () => {
    const joints = Object.keys(bodyJoints) as BodyJoint[];
    expect(joints.map(areaOf).toSorted()).toEqual(injuryAreas.toSorted());
  });
});
