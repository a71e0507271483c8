import { type BodyZone, bodyZones } from '@motriforge/shared/contracts/exercises';
import type { BodyView } from '@motriforge/ui/body-map-data.ts';
import { bestView, cropTo, drawn, silhouette } from '@motriforge/ui/body-paths.ts';
import { createMemo, For } from 'solid-js';
import styles from './body-thumb.module.css';

const views: BodyView[] = ['front', 'back'];
const zonesOf = (view: BodyView) => [...drawn[view].values()];

/** The bodies that every thumb of a list refers to: drawn once, however long the list. */
export function BodySprite() {
  return (
    <svg class={styles.sprite} aria-hidden="true">
      <For each={views}>
        {(view) => (
          <g id={`body-${view}`}>
            <path class={styles.skin} d={silhouette} />
            <For each={zonesOf(view)}>{(zone) => <path id={`body-${view}-${zone.zone}`} d={zone.path} />}</For>
          </g>
        )}
      </For>
    </svg>
  );
}

/** A close-up of what an exercise works. The row says the same in words. */
export function BodyThumb(props: { primary: readonly BodyZone[]; secondary: readonly BodyZone[] }) {
  const crop = createMemo(() => {
    const view = bestView(props.primary, props.secondary);
    const { top, side } = cropTo(view, props.primary);
    return { view, box: `${-side / 2} ${top} ${side} ${side}` };
  });
  const visible = (zones: readonly BodyZone[]) =>
    bodyZones.filter((zone) => zones.includes(zone) && drawn[crop().view].has(zone));
  return (
    <svg class={styles.thumb} viewBox={crop().box} aria-hidden="true">
      <use href={`#body-${crop().view}`} />
      <g class={styles.secondary}>
        <For each={visible(props.secondary)}>{(zone) => <use href={`#body-${crop().view}-${zone}`} />}</For>
      </g>
      <g class={styles.primary}>
        <For each={visible(props.primary)}>{(zone) => <use href={`#body-${crop().view}-${zone}`} />}</For>
      </g>
    </svg>
  );
}
