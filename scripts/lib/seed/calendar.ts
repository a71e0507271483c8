import {
  addDays,
  type Day,
  daysBetween,
  endOfDay,
  instantOf,
  localDay,
  startOfDay,
  weekStart,
} from '@motriforge/shared/dates';

const MINUTE = 60_000;
const MINUTES_OF_A_DAY = 1_440;

/** Days as people count them: 0 is today, -1 yesterday, in their own zone. Each is worked out once. */
export class Calendar {
  readonly timeZone: string;
  readonly now: number;
  readonly #today: Day;
  /** Of today. */
  readonly #weekday: number;
  readonly #days = new Map<number, { day: Day; start: number; isEven: boolean }>();

  constructor(timeZone: string, now: number) {
    this.timeZone = timeZone;
    this.now = now;
    this.#today = localDay(now, timeZone);
    this.#weekday = daysBetween(weekStart(this.#today), this.#today) + 1;
  }

  day(offset: number): Day {
    return this.#known(offset).day;
  }

  /** The instant a local clock shows so many minutes after midnight. */
  at(offset: number, minute: number): number {
    const { day, start, isEven } = this.#known(offset);
    return isEven ? start + minute * MINUTE : instantOf(day, clock(minute), this.timeZone);
  }

  /** 1 is Monday, 7 Sunday. */
  weekday(offset: number): number {
    return ((((offset + this.#weekday - 1) % 7) + 7) % 7) + 1;
  }

  /** How far the Monday lies, so many weeks before the one of this week. */
  monday(weeksAgo: number): number {
    return 1 - this.#weekday - 7 * weeksAgo;
  }

  #known(offset: number) {
    const known = this.#days.get(offset);
    if (known) return known;
    const day = addDays(this.#today, offset);
    const start = startOfDay(day, this.timeZone);
    // A day on which the clocks change is not even.
    const made = { day, start, isEven: endOfDay(day, this.timeZone) - start === MINUTES_OF_A_DAY * MINUTE };
    this.#days.set(offset, made);
    return made;
  }
}

/** Minutes after midnight as HH:MM. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
