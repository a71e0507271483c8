/**
 * When something was changed, as devices that cannot trust their clocks agree on it: milliseconds in 15 digits, a
 * counter in 5, the device. Later is greater, compared as text.
 */
export type Clock = string;

const shape = /^\d{15}-\d{5}-[\w.]{1,60}$/;

export const isClock = (text: string): boolean => shape.test(text);

export function clockOf(instant: number, counter: number, device: string): Clock {
  return `${String(instant).padStart(15, '0')}-${String(counter).padStart(5, '0')}-${device}`;
}

export const instantOfClock = (clock: Clock): number => Number(clock.slice(0, 15));

/** A clock after everything a device has seen, and not before what its wall clock says. */
export function clockAfter(seen: Clock | null, now: number, device: string): Clock {
  if (seen === null || instantOfClock(seen) < now) return clockOf(now, 0, device);
  const counter = Number(seen.slice(16, 21)) + 1;
  return counter > 99_999
    ? clockOf(instantOfClock(seen) + 1, 0, device)
    : clockOf(instantOfClock(seen), counter, device);
}

export const laterOf = <C extends Clock | null>(one: C, other: C): C => ((one ?? '') >= (other ?? '') ? one : other);
