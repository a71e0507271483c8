import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import { createSignal, For } from 'solid-js';
import { BodyMap } from './body-map.tsx';
import { BodyThumb } from './body-thumb.tsx';
import { zonesOf } from './body-view.ts';
import { Section } from './section.tsx';
import styles from './styleguide.module.css';

const zones = [...new Set([...zonesOf('front'), ...zonesOf('back')])];
const name = (zone: BodyZone) => zone.charAt(0).toUpperCase() + zone.slice(1).replaceAll('-', ' ');

export function BodySamples() {
  const [selected, setSelected] = createSignal<BodyZone | null>(null);
  return (
    <Section title="Body map">
      <div class={styles.stack}>
        <div class={styles.body}>
          <BodyMap
            class={styles.map}
            label="Muscles, front and back"
            primary={['quads', 'glutes']}
            secondary={['hamstrings', 'lower-back', 'adductors', 'abs']}
            selected={selected()}
            onZone={setSelected}
            zoneName={name}
          />
          <div>
            <p class={styles.s34}>{selected() ? name(selected() as BodyZone) : 'Back squat'}</p>
            <p class={styles.note}>Quads and glutes work most. Hamstrings, lower back, adductors and abs help.</p>
            <BodyMap view="auto" label="Bench press" primary={['chest']} secondary={['triceps', 'front-delts']} />
          </div>
        </div>
        <div class={styles.thumbs}>
          <For each={zones}>{(zone) => <BodyThumb primary={[zone]} />}</For>
        </div>
        <div class={styles.thumbs}>
          <BodyThumb primary={['lats']} secondary={['biceps', 'upper-back', 'forearms']} />
          <BodyThumb primary={['hamstrings', 'glutes', 'lower-back']} secondary={['traps', 'quads']} />
          <BodyThumb primary={['abs']} secondary={['obliques', 'quads']} />
          <BodyThumb primary={['front-delts', 'side-delts']} secondary={['triceps', 'traps']} />
          <BodyThumb primary={[]} />
        </div>
      </div>
    </Section>
  );
}
