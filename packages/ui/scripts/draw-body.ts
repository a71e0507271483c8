import { writeFileSync } from 'node:fs';
import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import type { BodyView } from '../src/body-view.ts';
import { details, fibres, muscles, outline } from './body-map-data.ts';
import { mirrored, type Point, parsePoints, smoothPath } from './smooth-path.ts';

const views: BodyView[] = ['front', 'back'];

/** The drawing that pages refer to by its parts. It has no colours: they come from whoever refers to it. */
export function bodySvg(): string {
  const half = parsePoints(outline);
  const silhouette = smoothPath([...half, ...mirrored(half.slice(1, -1)).reverse()]);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    path(silhouette, 'body'),
    ...views.flatMap((view) => [
      // Once as a whole: a list of fifty close-ups would otherwise copy every zone fifty times.
      path([...zonesOf(view).values()].map(bothSides).join(''), view),
      ...[...zonesOf(view)].map(([zone, shapes]) => path(bothSides(shapes), `${view}-${zone}`)),
      lines(`${view}-fibres`, fibres[view]),
      lines(`${view}-details`, details[view]),
    ]),
    '</svg>\n',
  ].join('\n');
}

/** The module that says where each zone is, for whoever chooses a view or a close-up. */
export function bodyBoxes(): string {
  return [
    "import type { BodyZone } from '@motriforge/shared/contracts/exercises';",
    '',
    'type Box = readonly [zone: BodyZone, area: number, top: number, bottom: number, reach: number];',
    '',
    '/** Written by scripts/draw-body.ts. The reach is how far a zone is from the middle at most. */',
    "export const boxes: Record<'front' | 'back', readonly Box[]> = {",
    ...views.flatMap((view) => [
      `  ${view}: [`,
      ...[...zonesOf(view)].map(([zone, shapes]) => `    ['${zone}', ${box(shapes).map(Math.round).join(', ')}],`),
      '  ],',
    ]),
    '};\n',
  ].join('\n');
}

/** Not mirrored by a transform: it would mirror the hatching as well. */
const bothSides = (shapes: readonly Point[][]) => [...shapes, ...shapes.map(mirrored)].map(smoothPath).join('');

function zonesOf(view: BodyView): Map<BodyZone, Point[][]> {
  const zones = new Map<BodyZone, Point[][]>();
  for (const [zone, text] of muscles[view]) zones.set(zone, [...(zones.get(zone) ?? []), parsePoints(text)]);
  return zones;
}

function box(shapes: readonly Point[][]): number[] {
  const points = shapes.flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [shapes.map(area).reduce((sum, one) => sum + one), Math.min(...ys), Math.max(...ys), Math.max(...xs)];
}

function area(points: readonly Point[]): number {
  const doubled = points.reduce((sum, a, index) => {
    const b = points[(index + 1) % points.length] ?? a;
    return sum + a.x * b.y - b.x * a.y;
  }, 0);
  return Math.abs(doubled) / 2;
}

const path = (d: string, id: string) => `<path id="${id}" d="${d}"/>`;
const lines = (id: string, d: string) => `<g id="${id}"><path d="${d}"/><path d="${d}" transform="scale(-1 1)"/></g>`;

if (import.meta.main) {
  writeFileSync(new URL('../src/body.svg', import.meta.url), bodySvg());
  writeFileSync(new URL('../src/body-boxes.ts', import.meta.url), bodyBoxes());
}
