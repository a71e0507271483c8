import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import { createSignal, For } from 'solid-js';
import { BodyMap } from './body-map.tsx';
import { drawn } from './body-paths.ts';
import { Section } from './section.tsx';
import styles from './styleguide.module.css';

const zones = [...new Set([...drawn.front.keys(), ...drawn.back.keys()])];
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
          <For each={zones}>{(zone) => <BodyMap size="thumb" label={name(zone)} primary={[zone]} />}</For>
        </div>
        <div class={styles.thumbs}>
          <BodyMap size="thumb" label="Pull-up" primary={['lats']} secondary={['biceps', 'upper-back', 'forearms']} />
          <BodyMap
            size="thumb"
            label="Deadlift"
            primary={['hamstrings', 'glutes', 'lower-back']}
            secondary={['traps', 'quads']}
          />
          <BodyMap size="thumb" label="Plank" primary={['abs']} secondary={['obliques', 'quads']} />
          <BodyMap
            size="thumb"
            label="Overhead press"
            primary={['front-delts', 'side-delts']}
            secondary={['triceps', 'traps']}
          />
          <BodyMap size="thumb" label="Walk" primary={[]} />
        </div>
      </div>
    </Section>
  );
}
