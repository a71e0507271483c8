export type Point = { x: number; y: number; corner: boolean };

/** "12 3, 4 5!, …": points in order, `!` where the outline turns sharply. */
export function parsePoints(text: string): Point[] {
  return text.split(',').map((pair) => {
    const [x = '', y = ''] = pair.trim().split(' ');
    return { x: Number(x), y: Number.parseFloat(y), corner: y.endsWith('!') };
  });
}

export const mirrored = (points: readonly Point[]): Point[] => points.map((point) => ({ ...point, x: -point.x }));

/** A closed path through the points, curved but for a line from corner to corner. Handles never outgrow their segment. */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number) => points[(index + points.length) % points.length] as Point;
  const handle = (index: number, toward: 1 | -1) => {
    const here = at(index);
    const next = at(index + toward);
    const reach = Math.hypot(next.x - here.x, next.y - here.y) / 3;
    const from = here.corner ? here : at(index - toward);
    const length = Math.hypot(next.x - from.x, next.y - from.y) || 1;
    return { x: here.x + ((next.x - from.x) / length) * reach, y: here.y + ((next.y - from.y) / length) * reach };
  };
  let path = `M${joined(steps({ x: 0, y: 0 }, [at(0)]))}`;
  let last = '';
  points.forEach((from, index) => {
    const to = at(index + 1);
    const isLine = from.corner && to.corner;
    const command = isLine ? 'l' : 'c';
    const numbers = steps(from, isLine ? [to] : [handle(index, 1), handle(index + 1, -1), to]);
    // A command is said once for all that follow it.
    path = command === last ? joined(numbers, path) : path + command + joined(numbers);
    last = command;
  });
  return `${path}z`;
}

type Place = Pick<Point, 'x' | 'y'>;

/** In tenths, from where both ends are rounded to: so no error adds up along the path. */
const steps = (from: Place, to: readonly Place[]): number[] =>
  to.flatMap(({ x, y }) => [tenths(x) - tenths(from.x), tenths(y) - tenths(from.y)]);

const tenths = (value: number) => Math.round(value * 10);

/** Goes on from `before`. A number needs no space before its sign, nor before its point after another point. */
const joined = (numbers: readonly number[], before = ''): string =>
  numbers
    .map((number) => String(number / 10).replace(/^(-?)0\./, '$1.'))
    .reduce((text, number) => {
      const isApart = text === '' || number.startsWith('-') || (number.startsWith('.') && /\.\d+$/.test(text));
      return isApart ? text + number : `${text} ${number}`;
    }, before);
