import type { SessionPage } from '@motriforge/shared/contracts/progress';
import { Badge } from '@motriforge/ui/badge.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { countWords } from './amounts.ts';
import styles from './session-exercise.module.css';
import { libraryExercise, nameIn } from './session-names.ts';
import { setWords } from './set-words.ts';

type Logged = SessionPage['session']['exercises'][number];

/** One exercise of a session, set by set. */
export function SessionExercise(props: { exercise: Logged; page: SessionPage }) {
  const name = () => nameIn(props.page, props.exercise.id);
  const sets = () => props.page.session.sets.filter(({ exerciseLogId }) => exerciseLogId === props.exercise.id);
  const isRecord = (setId: string) => props.page.records.some((record) => record.setId === setId);
  return (
    <section>
      <h2 class={styles.name}>
        <Show when={libraryExercise(props.page, props.exercise.id)} fallback={name()}>
          {(known) => <a href={`/progress/exercise/${known().slug}`}>{name()}</a>}
        </Show>
      </h2>
      <Show when={props.exercise.fields.notes}>{(notes) => <p class={styles.notes}>{notes()}</p>}</Show>
      <table class={styles.sets}>
        <caption class="visually-hidden">{t('session.sets', { name: name() })}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('session.set')}</th>
            <th scope="col">{t('session.done')}</th>
            <th scope="col">{t('session.effort')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={sets()}>
            {({ id, fields }, index) => (
              <tr data-type={fields.type}>
                <th scope="row">{index() + 1}</th>
                <td class={styles.done}>
                  {setWords(fields)}{' '}
                  <Show when={fields.type && fields.type !== 'WORKING' && fields.type}>
                    {(type) => <span class={styles.type}>{t(`set.${type()}`)}</span>}
                  </Show>{' '}
                  <Show when={isRecord(id)}>
                    <Badge kind="ember">{t('session.record')}</Badge>
                  </Show>
                  <Show when={fields.notes}>{(notes) => <span class={styles.notes}>{notes()}</span>}</Show>
                </td>
                <td class={styles.effort}>
                  <Show when={fields.rpe}>
                    {(rpe) => (
                      <>
                        {t('session.effort')} {countWords(rpe())}
                      </>
                    )}
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
