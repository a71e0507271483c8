import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import { type BodyView, muscles, outline } from './body-map-data.ts';
import { mirrored, type Point, parsePoints, smoothPath } from './smooth-path.ts';

export type DrawnZone = { zone: BodyZone; path: string; area: number; top: number; bottom: number; reach: number };

const half = parsePoints(outline);
export const silhouette = smoothPath([...half, ...mirrored(half.slice(1, -1)).reverse()]);

const area = (points: readonly Point[]) =>
  Math.abs(
    points.reduce((sum, a, index) => {
      const b = points[(index + 1) % points.length] ?? a;
      return sum + a.x * b.y - b.x * a.y;
    }, 0),
  ) / 2;

function draw(view: BodyView): Map<BodyZone, DrawnZone> {
  const zones = new Map<BodyZone, DrawnZone>();
  for (const [zone, text] of muscles[view]) {
    const points = parsePoints(text);
    const before = zones.get(zone) ?? { zone, path: '', area: 0, top: Infinity, bottom: 0, reach: 0 };
    zones.set(zone, {
      zone,
      path: before.path + smoothPath(points) + smoothPath(mirrored(points)),
      area: before.area + area(points),
      top: Math.min(before.top, ...points.map((point) => point.y)),
      bottom: Math.max(before.bottom, ...points.map((point) => point.y)),
      reach: Math.max(before.reach, ...points.map((point) => point.x)),
    });
  }
  return zones;
}

export const drawn: Record<BodyView, Map<BodyZone, DrawnZone>> = { front: draw('front'), back: draw('back') };

/** The side that shows more of the zones that matter; the front when neither does. */
export function bestView(primary: readonly BodyZone[], secondary: readonly BodyZone[]): BodyView {
  const shows = (view: BodyView, zones: readonly BodyZone[]) =>
    zones.reduce((sum, zone) => sum + (drawn[view].get(zone)?.area ?? 0), 0);
  const weigh = (view: BodyView) => shows(view, primary) + shows(view, secondary) / 10;
  return weigh('back') > weigh('front') ? 'back' : 'front';
}

const whole = { top: -6, side: 464 };
const closest = 168;
const margin = 30;

/** The square, centred on the body, that holds the zones with some body around them. */
export function cropTo(view: BodyView, zones: readonly BodyZone[]): { top: number; side: number } {
  const found = zones.flatMap((zone) => drawn[view].get(zone) ?? []);
  if (found.length === 0) return whole;
  const top = Math.min(...found.map((zone) => zone.top));
  const bottom = Math.max(...found.map((zone) => zone.bottom));
  const reach = Math.max(...found.map((zone) => zone.reach));
  const side = Math.max(closest, bottom - top + margin, 2 * reach + margin / 2);
  if (side > 320) return whole;
  const wanted = (top + bottom) / 2 - side / 2;
  return { top: Math.min(Math.max(wanted, whole.top), whole.top + whole.side - side), side };
}
