const width = 100;
const height = 32;
const inset = 4;

/** The line through the values, broken at nulls, and where it ends. */
export function sparkPath(values: readonly (number | null)[]) {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  const step = (width - 2 * inset) / Math.max(values.length - 1, 1);
  let pen = 'M';
  let last: string | undefined;
  let line = '';
  values.forEach((value, index) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    const share = range === 0 ? 0.5 : (value - low) / range;
    const y = height - inset - share * (height - 2 * inset);
    last = `${round(inset + index * step)} ${round(y)}`;
    // A lone point between gaps still leaves its dot: a line of no length with round ends.
    line += pen === 'M' ? `M${last}h0` : `L${last}`;
    pen = 'L';
  });
  return { line, last };
}

const round = (value: number) => Math.round(value * 100) / 100;
