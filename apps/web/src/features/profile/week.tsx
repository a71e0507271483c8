import { cx } from '@motriforge/ui/cx.ts';
import { For } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { dayName, weekOf } from './local-day.ts';
import styles from './week.module.css';

/** The week as seven days, waiting for what is done on them. */
export function Week(props: { today: string; class?: string | undefined }) {
  const longName = (day: string) => dayName(day, locale(), { weekday: 'long', day: 'numeric' });
  return (
    <section class={cx(styles.week, props.class)} aria-labelledby="week">
      <h2 id="week" class={styles.title}>
        {t('today.week')}
      </h2>
      <ol class={styles.days}>
        <For each={weekOf(props.today)}>
          {(day) => (
            <li class={styles.day} aria-current={day === props.today ? 'date' : undefined}>
              <span class="visually-hidden">
                {day === props.today ? t('today.dayToday', { day: longName(day) }) : longName(day)}
              </span>
              <span class={styles.name} aria-hidden="true">
                {dayName(day, locale(), { weekday: 'narrow' })}
              </span>
              <span class={styles.number} aria-hidden="true" data-past={day < props.today ? '' : undefined}>
                {Number(day.slice(8))}
              </span>
            </li>
          )}
        </For>
      </ol>
      <p class={styles.empty}>{t('today.weekEmpty')}</p>
    </section>
  );
}
