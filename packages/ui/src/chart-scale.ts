export interface ChartPoint {
  /** Where it lies, in days or whatever the chart counts. */
  at: number;
  value: number;
  /** What the place is called: "12 June". */
  name: string;
}

export interface Scale {
  low: number;
  high: number;
  /** Round values between them, for lines to read by. */
  ticks: number[];
}

const nice = [1, 2, 2.5, 5, 10];

/** A scale of round steps that holds all values; from zero where `isFromZero`. */
export function scaleOf(values: readonly number[], isFromZero = false, steps = 3): Scale {
  const least = isFromZero ? Math.min(0, ...values) : Math.min(...values);
  const most = isFromZero ? Math.max(0, ...values) : Math.max(...values);
  const range = most - least || Math.abs(most) * 0.1 || 1;
  const magnitude = 10 ** Math.floor(Math.log10(range / steps));
  const step = magnitude * (nice.find((factor) => factor * magnitude * steps >= range) ?? 10);
  const low = Math.floor(least / step + 1e-9) * step;
  const high = Math.max(Math.ceil(most / step - 1e-9) * step, low + step);
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => round(low + index * step)) };
}

/** The path through points; broken where the next lies further away than `gap`. */
export function linePath(
  points: readonly ChartPoint[],
  x: (at: number) => number,
  y: (value: number) => number,
  gap: number,
): string {
  return points
    .map(({ at, value }, index) => {
      const before = points[index - 1];
      const pen = before && at - before.at <= gap ? 'L' : 'M';
      return `${pen}${round(x(at))} ${round(y(value))}`;
    })
    .join('');
}

/** The point that lies closest to a place. */
export function nearest<Point extends { at: number }>(points: readonly Point[], at: number): Point | undefined {
  return points.reduce<Point | undefined>(
    (best, point) => (best && Math.abs(best.at - at) <= Math.abs(point.at - at) ? best : point),
    undefined,
  );
}

const round = (value: number) => Math.round(value * 1000) / 1000;
