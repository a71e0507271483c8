const minute = 60_000;

/** What two entries of one training have in common: the minute it began, and what was done. */
export const sameTraining = (startedAt: number, exercises: readonly string[]): string =>
  JSON.stringify([Math.floor(startedAt / minute), [...new Set(exercises.map((one) => one.toLowerCase()))].toSorted()]);

/** What says which row of a source something is. */
export const keyOf = (thing: string, source: string, key: string): string => JSON.stringify([thing, source, key]);
