import type { ExercisePage } from '@motriforge/shared/contracts/exercises';
import { Section } from '@motriforge/ui/section.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { profile } from '../profile/profile.ts';
import styles from './joint-loads.module.css';
import { loadWords } from './loads.ts';

/** Which places an exercise loads, one's own injuries first, and what to do instead of each. */
export default function JointLoads(props: { exercise: ExercisePage }) {
  const isOwn = (area: string) => profile().injuries.some((injury) => injury.area === area);
  const loads = () =>
    props.exercise.loads.toSorted((one, other) => Number(isOwn(other.area)) - Number(isOwn(one.area)));
  const instead = (area: string) => {
    const { alternatives } = props.exercise;
    return (
      alternatives.find(({ about }) => about === area) ??
      alternatives.find(({ spares }) => spares.some((one) => one === area))
    );
  };
  return (
    <Section title={t('loads.title')}>
      <ul class={styles.loads}>
        <For each={loads()}>
          {(load) => (
            <li data-own={isOwn(load.area) ? '' : undefined} class={styles.load}>
              {loadWords(load)} <Show when={isOwn(load.area)}>{t('loads.yours')} </Show>
              <Show when={(isOwn(load.area) || load.load === 'HIGH') && instead(load.area)}>
                {(other) => (
                  <>
                    {t('loads.instead')} <a href={`/library/${other().slug}`}>{other().name}</a>.{' '}
                    {other().about === load.area ? other().reason : t('leftOut.less')}
                  </>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Section>
  );
}
