import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import type { Overview } from '@motriforge/shared/contracts/progress';
import { BarList } from '@motriforge/ui/bar-list.tsx';
import { BodyHeat } from '@motriforge/ui/body-heat.tsx';
import { Button } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { createSignal, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { zoneName } from '../exercises/words.ts';
import { countWords } from './amounts.ts';
import styles from './muscle-sets.module.css';

const few = 6;
/** From how many hard sets a week on an area is how warm. */
const steps = [0.5, 4, 8, 12];

/** Which muscles got how much in an average week. */
export function MuscleSets(props: { zones: Overview['zones'] }) {
  const [isWhole, setWhole] = createSignal(false);
  const bars = () =>
    props.zones.map(({ zone, setsPerWeek }) => ({
      name: zoneName(zone),
      value: setsPerWeek,
      text: countWords(setsPerWeek),
    }));
  const title = () => {
    const [most] = bars();
    return most ? t('progress.muscles', { zone: most.name, sets: most.text }) : t('progress.noMuscles');
  };
  const levels = () =>
    Object.fromEntries(
      props.zones.map(({ zone, setsPerWeek }) => [zone, steps.filter((least) => setsPerWeek >= least).length]),
    ) as Partial<Record<BodyZone, number>>;
  return (
    <Section title={title()}>
      <p class={styles.hint}>{t('progress.musclesHint')}</p>
      <div class={styles.parts}>
        <BodyHeat
          class={styles.body}
          label={bars()
            .map(({ name, text }) => t('progress.zoneSets', { zone: name, sets: text }))
            .join(', ')}
          levels={levels()}
        />
        <div>
          <BarList bars={isWhole() ? bars() : bars().slice(0, few)} />
          <Show when={bars().length > few && !isWhole()}>
            <Button kind="quiet" onClick={() => setWhole(true)}>
              {t('progress.allMuscles')}
            </Button>
          </Show>
        </div>
      </div>
    </Section>
  );
}
