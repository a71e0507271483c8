import { locale } from '../../lib/i18n.ts';

/** A calendar day in words: it is the same day everywhere. */
export const fullDay = (day: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
