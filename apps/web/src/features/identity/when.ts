import { locale } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';

const minute = 60_000;
const steps = [
  { unit: 'minute', millis: minute },
  { unit: 'hour', millis: 60 * minute },
  { unit: 'day', millis: 24 * 60 * minute },
] as const;

/** How long ago something was, in the largest unit that fits. */
export function ago(instant: number): string {
  const past = Math.max(0, Date.now() - instant);
  const { unit, millis } = steps.findLast((step) => past >= step.millis) ?? steps[0];
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-Math.floor(past / millis), unit);
}

/** The day something happened, where the person is. */
export const dayOf = (instant: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: preference('timeZone') }).format(instant);
