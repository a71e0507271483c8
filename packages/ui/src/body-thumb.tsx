import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import { createMemo, For } from 'solid-js';
import styles from './body-thumb.module.css';
import { bestView, bodyPart, cropTo, zonesOf } from './body-view.ts';

/** A close-up for a list row. The row says the same in words. */
export function BodyThumb(props: { primary: readonly BodyZone[]; secondary?: readonly BodyZone[] }) {
  const crop = createMemo(() => {
    const view = bestView(props.primary, props.secondary ?? []);
    const { top, side } = cropTo(view, props.primary);
    return { view, box: `${-side / 2} ${top} ${side} ${side}` };
  });
  const visible = (zones: readonly BodyZone[] = []) => zonesOf(crop().view).filter((zone) => zones.includes(zone));
  return (
    <svg class={styles.thumb} viewBox={crop().box} aria-hidden="true">
      <use class={styles.skin} href={bodyPart('body')} />
      <use href={bodyPart(crop().view)} />
      <g class={styles.secondary}>
        <For each={visible(props.secondary)}>{(zone) => <use href={bodyPart(`${crop().view}-${zone}`)} />}</For>
      </g>
      <g class={styles.primary}>
        <For each={visible(props.primary)}>{(zone) => <use href={bodyPart(`${crop().view}-${zone}`)} />}</For>
      </g>
    </svg>
  );
}
