import * as v from 'valibot';

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
