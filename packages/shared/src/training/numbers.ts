/** A number that is one, and one that can be: neither missing nor beyond anything people lift, run or live through. */
export const isNumber = (value: number | null | undefined): value is number => value != null && Math.abs(value) <= 1e9;

/** A number one can have of something: more than nothing. */
export const isAmount = (value: number | null | undefined): value is number => isNumber(value) && value > 0;

/** A whole number of times, at least so many. */
export const isCount = (value: number, least: number): boolean =>
  Number.isInteger(value) && isNumber(value) && value >= least;

/** What there is of something, nothing when the number is impossible. */
export const amountOf = (value: number | null | undefined): number => (isAmount(value) ? value : 0);

/** To the milligram: what adding kilograms leaves behind the sixth decimal is noise. */
export const tidyKg = (kg: number): number => Math.round(kg * 1e6) / 1e6 + 0;
