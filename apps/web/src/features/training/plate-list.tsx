import { barOf } from '@motriforge/shared/training/gym-loads';
import { platesFor } from '@motriforge/shared/training/plates';
import { Chip } from '@motriforge/ui/chip.tsx';
import { ChipGroup } from '@motriforge/ui/chip-group.tsx';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { gymHere, gyms, trainAt } from '../gyms/gyms.ts';
import { mass, plain } from './figures.ts';
import styles from './plate-list.module.css';
import { platesHere } from './warm-up.ts';

/** What goes on each end of the bar, with what there is where one trains now. */
export function PlateList(props: { kg: number }) {
  const [barId, setBarId] = createSignal<string | null>(null);
  const here = createMemo(() => platesHere(barId()));
  const bars = () => gymHere()?.bars ?? [];
  const isTaken = (id: string) => id === (bars().find((bar) => bar.id === barId()) ?? barOf({ bars: [...bars()] }))?.id;
  const loaded = () => platesFor(props.kg, here().barKg, here().plates);
  /** What is marked on a plate, with the unit where it is not the person's own. */
  const marking = ({ value, unit }: ReturnType<typeof here>['plates'][number]) => {
    const marked = unit === 'LBS' ? 'lb' : 'kg';
    return marked === preference('massUnit') ? plain(value) : `${plain(value)}\u00a0${marked}`;
  };
  return (
    <section class={styles.plates} aria-label={t('log.plates')}>
      <h3>{t('log.plates')}</h3>
      <Show when={gyms().length > 1}>
        <ChipGroup label={t('log.gym')}>
          <For each={gyms().toSorted((one, other) => (one.id < other.id ? -1 : 1))}>
            {(gym) => (
              <Chip pressed={gym.id === gymHere()?.id} onPress={() => trainAt(gym.id)}>
                {gym.name}
              </Chip>
            )}
          </For>
        </ChipGroup>
      </Show>
      <Show when={bars().length > 1}>
        <ChipGroup label={t('log.bar')}>
          <For each={bars()}>
            {(bar) => (
              <Chip pressed={isTaken(bar.id)} onPress={() => setBarId(bar.id)}>
                {bar.name}
              </Chip>
            )}
          </For>
        </ChipGroup>
      </Show>
      <Show when={loaded()} fallback={<p>{t('log.platesNone', { bar: mass(here().barKg) })}</p>}>
        {(bar) => (
          <>
            <ul class={styles.stack}>
              <For each={bar().perSide} fallback={<li>{t('log.platesBar', { bar: mass(here().barKg) })}</li>}>
                {({ plate, count }) => (
                  <li class={styles.plate}>
                    {marking(plate)}
                    <Show when={count > 1}> × {count}</Show>
                  </li>
                )}
              </For>
            </ul>
            <p class={styles.words}>
              {t('log.platesEach', { bar: mass(here().barKg) })}{' '}
              <Show when={bar().restKg > 0}>{t('log.platesRest', { rest: mass(bar().restKg) })}</Show>
            </p>
          </>
        )}
      </Show>
      <p class={styles.words}>
        <a href="/gyms">{t('log.gymPlates')}</a>
      </p>
    </section>
  );
}
