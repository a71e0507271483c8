import type { ProgramCard } from '@motriforge/shared/contracts/programs';
import type { WorkoutCard } from '@motriforge/shared/contracts/workouts';
import { t } from '../../lib/i18n.ts';
import { categoryKey } from './words.ts';

/** A program in short: for whom, how often, how long. */
export const programMeta = ({ difficulty, daysPerWeek, weeks, minutesPerSession }: ProgramCard): string =>
  [
    difficulty && t(`difficulty.${difficulty}`),
    daysPerWeek !== null && t('plans.daysAWeek', { days: daysPerWeek }),
    weeks > 0 && t('plans.weeks', { weeks }),
    minutesPerSession !== null && t('plans.minutes', { minutes: minutesPerSession }),
  ]
    .filter(Boolean)
    .join(' · ');

/** A workout in short. */
export const workoutMeta = ({ category, difficulty, minutes }: WorkoutCard): string =>
  [t(categoryKey(category)), difficulty && t(`difficulty.${difficulty}`), t('plans.minutes', { minutes })]
    .filter(Boolean)
    .join(' · ');
