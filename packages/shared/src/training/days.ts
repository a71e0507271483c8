const millisPerDay = 86_400_000;

/** The days since 1 January 1970 until a day `YYYY-MM-DD`; none when there is no such day. */
export function dayNumber(day: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return null;
  const number = Date.parse(`${year}-${month}-${date}T00:00:00Z`) / millisPerDay;
  return Number.isInteger(number) && new Date(number * millisPerDay).getUTCDate() === Number(date) ? number : null;
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The number of the week a day is in; weeks begin on Monday. */
export const weekOf = (number: number): number => Math.floor((number + 3) / 7);

/** The day so many days after another; none when there is no such day. */
export function dayAfter(day: string, count: number): string | null {
  const number = dayNumber(day);
  if (number === null || !Number.isInteger(count)) return null;
  const date = new Date((number + count) * millisPerDay);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return null;
  const parts = [String(year).padStart(4, '0'), date.getUTCMonth() + 1, date.getUTCDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
