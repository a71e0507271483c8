import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import bodyUrl from './body.svg?url';
import { boxes } from './body-boxes.ts';

export type BodyView = keyof typeof boxes;

/** The address of a part of the drawing, for `<use>`. */
export const bodyPart = (part: string): string => `${bodyUrl}#${part}`;

/** What the view shows, from the neck down. */
export const zonesOf = (view: BodyView): BodyZone[] => boxes[view].map(([zone]) => zone);

const boxesOf = (view: BodyView, zones: readonly BodyZone[]) => boxes[view].filter(([zone]) => zones.includes(zone));

/** The side that shows more of the zones that matter; the front when neither does. */
export function bestView(primary: readonly BodyZone[], secondary: readonly BodyZone[]): BodyView {
  const shows = (view: BodyView, zones: readonly BodyZone[]) =>
    boxesOf(view, zones).reduce((sum, [, area]) => sum + area, 0);
  const weigh = (view: BodyView) => shows(view, primary) + shows(view, secondary) / 10;
  return weigh('back') > weigh('front') ? 'back' : 'front';
}

const whole = { top: -6, side: 464 };
const closest = 168;
const margin = 30;

/** The square, centred on the body, that holds the zones with some body around them. */
export function cropTo(view: BodyView, zones: readonly BodyZone[]): { top: number; side: number } {
  const found = boxesOf(view, zones);
  if (found.length === 0) return whole;
  const top = Math.min(...found.map(([, , top]) => top));
  const bottom = Math.max(...found.map(([, , , bottom]) => bottom));
  const reach = Math.max(...found.map(([, , , , reach]) => reach));
  const side = Math.max(closest, bottom - top + margin, 2 * reach + margin / 2);
  if (side > 320) return whole;
  const wanted = (top + bottom) / 2 - side / 2;
  return { top: Math.min(Math.max(wanted, whole.top), whole.top + whole.side - side), side };
}
