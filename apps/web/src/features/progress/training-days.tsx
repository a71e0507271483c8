import type { DaySums, Streak } from '@motriforge/shared/contracts/progress';
import { addDays, weekStart } from '@motriforge/shared/day';
import { cx } from '@motriforge/ui/cx.ts';
import { HeatCalendar } from '@motriforge/ui/heat-calendar.tsx';
import { createMemo } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { dayName } from '../profile/local-day.ts';
import { durationWords } from './amounts.ts';
import { longDay, today } from './periods.ts';
import styles from './training-days.module.css';

const weeks = 53;
/** The warmth of a usual day, and the most there is. */
const usual = 4;
const most = 6;

/** A year of days, and how long it has been going on. */
export function TrainingDays(props: { days: readonly DaySums[]; streak: Streak; class?: string | undefined }) {
  const first = () => weekStart(addDays(today(), -7 * (weeks - 1)));
  const days = createMemo(() => {
    const byDay = new Map(props.days.map((one) => [one.day, one]));
    const sorted = props.days.map(({ sets }) => sets).toSorted((one, other) => one - other);
    const middle = Math.max(sorted[Math.floor(sorted.length / 2)] ?? 1, 1);
    const count = weeks * 7;
    return Array.from({ length: count }, (_, at) => addDays(first(), at))
      .filter((day) => day <= today())
      .map((day) => {
        const done = byDay.get(day);
        return {
          day,
          level: done ? Math.min(most, Math.max(1, Math.round((done.sets / middle) * usual))) : 0,
          text: done
            ? t('progress.dayText', { day: longDay(day), sets: done.sets, time: durationWords(done.seconds) })
            : t('progress.dayRest', { day: longDay(day) }),
        };
      });
  });
  const months = createMemo(() =>
    Array.from({ length: weeks }, (_, week) => ({ week, day: addDays(first(), week * 7 + 6) }))
      .filter(({ day }) => Number(day.slice(8)) <= 7)
      .map(({ week, day }) => ({ week, name: dayName(day, locale(), { month: 'short' }) })),
  );
  const weekdays = () =>
    Array.from({ length: 7 }, (_, at) =>
      at % 2 === 0 ? dayName(addDays(first(), at), locale(), { weekday: 'narrow' }) : '',
    );
  const thisWeek = () =>
    props.streak.trained >= props.streak.needed
      ? t('progress.streakDone', { needed: props.streak.needed })
      : t('progress.streakNow', { trained: props.streak.trained, needed: props.streak.needed });
  return (
    <section class={cx(styles.days, props.class)} aria-labelledby="streak">
      <div>
        <h2 id="streak" class={styles.streak}>
          {props.streak.plannedDays === null
            ? t('progress.streak', { weeks: props.streak.weeks })
            : t('progress.planStreak', { days: props.streak.plannedDays })}
        </h2>
        <p class={styles.week}>{thisWeek()}</p>
        <p class={styles.week}>
          {t(props.streak.plannedDays === null ? 'progress.streakText' : 'progress.planStreakText')}
        </p>
      </div>
      <HeatCalendar
        title={t('progress.days', { count: props.days.length })}
        days={days()}
        months={months()}
        weekdays={weekdays()}
      />
    </section>
  );
}
