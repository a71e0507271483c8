/** How many of each kind of plate go on one end, in the order the kinds were given. */
export type Stack = readonly number[];

interface Kind {
  grams: number;
  pairs: number;
}

/** More than an end has room for. */
const mostAlike = 20;
/** Rounding each of the plates to a gram can come to this much on one end: it makes no other load. */
const noiseGrams = 5;
const unreachable = 0xffff;

/**
 * The stack that comes closest to some grams from one side, exactly, with the fewest plates. The work is bounded by
 * the grams: for each kind and each sum the fewest plates that make it, as for coins.
 */
export function stackPlates(kinds: readonly Kind[], grams: number, side: 'AT_MOST' | 'AT_LEAST'): Stack | null {
  const heaviest = Math.max(0, ...kinds.map((kind) => kind.grams));
  const most = Math.max(0, grams + noiseGrams + (side === 'AT_LEAST' ? heaviest : 0));
  // Kilograms alone come in steps: most of the sums between do not exist.
  const step = kinds.reduce((divisor, kind) => commonDivisor(divisor, kind.grams), 0) || 1;
  const { fewest, taken } = fillUp(kinds, step, Math.floor(most / step));
  const inReach = (sum: number) => (fewest[sum / step] ?? unreachable) < unreachable;

  const best = exact() ?? closest();
  return best === null ? null : readBack(best);

  /** The sum within the noise that takes the fewest plates. */
  function exact(): number | null {
    let least: number | null = null;
    const first = Math.max(0, Math.ceil((grams - noiseGrams) / step) * step);
    for (let sum = first; sum <= grams + noiseGrams; sum += step) {
      if (inReach(sum) && (least === null || count(sum) < count(least))) least = sum;
    }
    return least;
  }

  function closest(): number | null {
    const down = side === 'AT_MOST';
    const first = Math.max(0, (down ? Math.floor(grams / step) : Math.ceil(grams / step)) * step);
    for (let sum = first; sum >= 0 && sum <= most; sum += down ? -step : step) if (inReach(sum)) return sum;
    return null;
  }

  function count(sum: number): number {
    return fewest[sum / step] ?? unreachable;
  }

  function readBack(sum: number): Stack {
    const stack: number[] = [];
    let rest = sum;
    for (const [at, kind] of [...kinds.entries()].reverse()) {
      const alike = taken[at]?.[rest / step] ?? 0;
      stack[at] = alike;
      rest -= alike * kind.grams;
    }
    return stack;
  }
}

/** For each sum, in steps, the fewest plates that make it, and how many of each kind are among them. */
function fillUp(kinds: readonly Kind[], step: number, most: number) {
  let fewest = new Uint16Array(most + 1).fill(unreachable);
  fewest[0] = 0;
  const taken = kinds.map(({ grams, pairs }) => {
    const before = fewest;
    const alikeAt = new Uint8Array(most + 1);
    fewest = before.slice();
    const size = grams / step;
    for (let alike = 1; alike <= Math.min(pairs, mostAlike) && alike * size <= most; alike += 1) {
      for (let sum = alike * size; sum <= most; sum += 1) {
        const plates = (before[sum - alike * size] ?? unreachable) + alike;
        if (plates < (fewest[sum] ?? 0)) {
          fewest[sum] = plates;
          alikeAt[sum] = alike;
        }
      }
    }
    return alikeAt;
  });
  return { fewest, taken };
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
