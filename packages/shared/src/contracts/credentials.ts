import * as v from 'valibot';

/** What stands in a link or a cookie of ours. */
export const Token = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/** A password to be tried, which may have been chosen under other rules. */
export const GivenPassword = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
