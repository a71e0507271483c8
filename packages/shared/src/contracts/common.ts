import * as v from 'valibot';
import { isDay } from '../day.ts';
import { Id } from '../ids.ts';

export const locales = ['en', 'th'] as const;
export const Locale = v.picklist(locales);
export type Locale = v.InferOutput<typeof Locale>;

/** Where a list went on; opaque to whoever holds it. */
export const Cursor = v.pipe(v.string(), v.regex(/^[\w-]{1,400}$/));
export type Cursor = v.InferOutput<typeof Cursor>;

export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80));

export const Email = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(254),
  v.regex(/^[^\s@<>"(),:;[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/),
);

/** A zone of the IANA list, like `Asia/Bangkok`. */
export const TimeZone = v.pipe(
  v.string(),
  v.maxLength(64),
  v.check((name) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }) !== null && /^[A-Za-z]/.test(name);
    } catch {
      return false;
    }
  }),
);

/** A calendar day, `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.check(isDay));

/** Where there is nothing to say. */
export const Nothing = v.void();

export const ById = v.object({ id: Id });
export type ById = v.InferOutput<typeof ById>;
