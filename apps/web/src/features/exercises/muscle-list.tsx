import type { MuscleView } from '@motriforge/shared/contracts/exercises';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './muscle-list.module.css';

export function MuscleList(props: { muscles: readonly MuscleView[] }) {
  return (
    <div class={styles.lists}>
      <Muscles title={t('exercise.primary')} kind="primary" muscles={props.muscles.filter((one) => one.isPrimary)} />
      <Muscles
        title={t('exercise.secondary')}
        kind="secondary"
        muscles={props.muscles.filter((one) => !one.isPrimary)}
      />
    </div>
  );
}

function Muscles(props: { title: string; kind: string; muscles: MuscleView[] }) {
  return (
    <Show when={props.muscles.length > 0}>
      <section>
        <h2 class={styles.title} data-kind={props.kind}>
          {props.title}
        </h2>
        <ul>
          <For each={props.muscles}>
            {(muscle) => (
              <li class={styles.muscle}>
                {muscle.commonName}
                <i class={styles.latin} lang="la">
                  {muscle.latin}
                </i>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
