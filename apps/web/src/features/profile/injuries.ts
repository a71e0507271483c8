import type { BodySide, Injury, InjuryArea } from '@motriforge/shared/contracts/profile';
import type { BodyJoint, JointSide } from '@motriforge/ui/body-joints.ts';
import { locale, t } from '../../lib/i18n.ts';

/** The drawing's joints are the areas, in the words of the drawing. */
export const areaOf = (joint: BodyJoint): InjuryArea => joint.replace('-', '_').toUpperCase() as InjuryArea;

const sideOf = (side: JointSide): BodySide => (side === 'left' ? 'LEFT' : 'RIGHT');

export function isSpared(injuries: readonly Injury[], area: InjuryArea, side: JointSide): boolean {
  const found = injuries.find((injury) => injury.area === area);
  if (!found) return false;
  return side === 'middle' || found.side === undefined || found.side === 'BOTH' || found.side === sideOf(side);
}

/** What is to be spared after a tap on one side of a joint: the other side stays as it was. */
export function pressed(injuries: readonly Injury[], area: InjuryArea, side: JointSide): Injury[] {
  const others = injuries.filter((injury) => injury.area !== area);
  const wasOn = isSpared(injuries, area, side);
  if (side === 'middle') return wasOn ? others : [...others, { area }];
  const otherSide = side === 'left' ? 'right' : 'left';
  const otherIsOn = isSpared(injuries, area, otherSide);
  if (wasOn) return otherIsOn ? [...others, { area, side: sideOf(otherSide) }] : others;
  return [...others, { area, side: otherIsOn ? 'BOTH' : sideOf(side) }];
}

/** “Left knee”. */
export function placeName({ area, side }: Injury): string {
  const place = t(`area.${area}`);
  const isOneSide = side === 'LEFT' || side === 'RIGHT';
  return t('injury.sided', { side: side ?? 'NONE', place: isOneSide ? place.toLocaleLowerCase(locale()) : place });
}
