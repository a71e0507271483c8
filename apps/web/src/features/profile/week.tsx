import { cx } from '@motriforge/ui/cx.ts';
import { createMemo, For, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { createLog } from '../training/rows.ts';
import { dayName, weekOf } from './local-day.ts';
import styles from './week.module.css';

/** The week as seven days; one that was trained on leads to what was done. */
export function Week(props: { today: string; class?: string | undefined }) {
  const log = createLog();
  /** The session of each day; of several the first. */
  const trained = createMemo(
    () => new Map(log().flatMap(({ id, fields }) => (fields.end ? [[fields.when.day, id]] : []))),
  );
  const days = () => weekOf(props.today);
  const count = () => days().filter((day) => trained().has(day)).length;
  const nameOf = (day: string) => {
    const name = dayName(day, locale(), { weekday: 'long', day: 'numeric' });
    const named = day === props.today ? t('today.dayToday', { day: name }) : name;
    return trained().has(day) ? t('today.dayTrained', { day: named }) : named;
  };
  return (
    <section class={cx(styles.week, props.class)} aria-labelledby="week">
      <h2 id="week" class={styles.title}>
        {t('today.week')}
      </h2>
      <ol class={styles.days}>
        <For each={days()}>
          {(day) => (
            <li class={styles.day} aria-current={day === props.today ? 'date' : undefined}>
              <span class={styles.name} aria-hidden="true">
                {dayName(day, locale(), { weekday: 'narrow' })}
              </span>
              <Show
                when={trained().get(day)}
                fallback={
                  <>
                    <span class="visually-hidden">{nameOf(day)}</span>
                    <span class={styles.number} aria-hidden="true" data-past={day < props.today ? '' : undefined}>
                      {Number(day.slice(8))}
                    </span>
                  </>
                }
              >
                {(session) => (
                  <a class={styles.number} href={`/history/${session()}`} aria-label={nameOf(day)} data-trained="">
                    {Number(day.slice(8))}
                  </a>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <p class={styles.empty}>{count() > 0 ? t('today.weekCount', { count: count() }) : t('today.weekEmpty')}</p>
    </section>
  );
}
