import type { Run } from '@motriforge/shared/contracts/programs';
import { daysBetween } from '@motriforge/shared/day';
import { locale, t } from '../../lib/i18n.ts';
import { dayName } from '../profile/local-day.ts';

const said = (day: string): string => dayName(day, locale(), { weekday: 'long', day: 'numeric', month: 'long' });

/** Where somebody is in a program, in words. */
export function runState({ startDate, lengthDays, pausedOn, restedDays }: Run, today: string): string {
  if (pausedOn !== null) return t('plans.rests', { day: said(pausedOn) });
  if (today < startDate) return t('plans.begins', { day: said(startDate) });
  const weeks = Math.ceil(lengthDays / 7);
  const week = Math.floor((daysBetween(startDate, today) - restedDays) / 7) + 1;
  return week > weeks ? t('plans.over', { weeks }) : t('plans.week', { week, weeks });
}
