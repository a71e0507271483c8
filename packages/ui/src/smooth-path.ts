export type Point = { x: number; y: number; corner: boolean };

/** "12 3, 4 5!, …": points in order, `!` where the outline turns sharply. */
export function parsePoints(text: string): Point[] {
  return text.split(',').map((pair) => {
    const [x = '', y = ''] = pair.trim().split(' ');
    return { x: Number(x), y: Number.parseFloat(y), corner: y.endsWith('!') };
  });
}

export const mirrored = (points: readonly Point[]): Point[] => points.map((point) => ({ ...point, x: -point.x }));

/** A closed cubic path through the points. Handles follow the neighbours and never outgrow their own segment. */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number) => points[(index + points.length) % points.length] as Point;
  const handle = (index: number, toward: 1 | -1) => {
    const here = at(index);
    const next = at(index + toward);
    const reach = Math.hypot(next.x - here.x, next.y - here.y) / 3;
    const from = here.corner ? here : at(index - toward);
    const length = Math.hypot(next.x - from.x, next.y - from.y) || 1;
    return pair(here.x + ((next.x - from.x) / length) * reach, here.y + ((next.y - from.y) / length) * reach);
  };
  const first = at(0);
  let path = `M${pair(first.x, first.y)}`;
  for (let index = 0; index < points.length; index += 1) {
    const to = at(index + 1);
    path += `C${handle(index, 1)} ${handle(index + 1, -1)} ${pair(to.x, to.y)}`;
  }
  return `${path}Z`;
}

const pair = (x: number, y: number) => `${round(x)} ${round(y)}`;
const round = (value: number) => Math.round(value * 10) / 10;
