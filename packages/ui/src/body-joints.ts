import type { BodyView } from './body-view.ts';

/** Where on the drawing a joint lies; one with no way to the side lies in the middle. */
export const bodyJoints = {
  neck: { view: 'front', x: 0, y: 74 },
  shoulder: { view: 'front', x: 50, y: 104 },
  elbow: { view: 'front', x: 65, y: 170 },
  wrist: { view: 'front', x: 83, y: 228 },
  hip: { view: 'front', x: 29, y: 222 },
  knee: { view: 'front', x: 28, y: 334 },
  ankle: { view: 'front', x: 25, y: 430 },
  'upper-back': { view: 'back', x: 0, y: 118 },
  'lower-back': { view: 'back', x: 0, y: 188 },
} as const satisfies Record<string, { view: BodyView; x: number; y: number }>;
export type BodyJoint = keyof typeof bodyJoints;
export type JointSide = 'left' | 'right' | 'middle';

export interface JointPoint {
  joint: BodyJoint;
  side: JointSide;
  x: number;
  y: number;
}

/** The points of a view. Seen from the front, a body has its right on our left. */
export function pointsOf(view: BodyView): JointPoint[] {
  const joints = Object.keys(bodyJoints) as BodyJoint[];
  return joints
    .filter((joint) => bodyJoints[joint].view === view)
    .flatMap((joint): JointPoint[] => {
      const { x, y } = bodyJoints[joint];
      if (x === 0) return [{ joint, side: 'middle', x, y }];
      return [
        { joint, side: 'right', x: -x, y },
        { joint, side: 'left', x, y },
      ];
    });
}
