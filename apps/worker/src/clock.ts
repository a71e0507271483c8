let offsetMillis = 0;

/** The time as the product sees it. Only the development doors ever move it. */
export const now = (): number => Date.now() + offsetMillis;

export function moveClock(toMillis: number | null): void {
  offsetMillis = toMillis === null ? 0 : toMillis - Date.now();
}
