import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import { For } from 'solid-js';
import styles from './body-heat.module.css';
import { bodyPart, zonesOf } from './body-view.ts';
import { cx } from './cx.ts';

export type BodyHeatProps = {
  /** What it shows, as a sentence. */
  label: string;
  /** How much of the ember each area has, from 0 to 4. */
  levels: Partial<Record<BodyZone, number>>;
  class?: string | undefined;
};

const figureWidth = 200;

/** The body from both sides, each area as warm as it was worked. */
export function BodyHeat(props: BodyHeatProps) {
  return (
    <svg
      role="img"
      aria-label={props.label}
      class={cx(styles.body, props.class)}
      viewBox={`${-figureWidth / 2} -6 ${figureWidth * 2} 464`}
    >
      <For each={['front', 'back'] as const}>
        {(view, index) => (
          <g transform={`translate(${index() * figureWidth} 0)`}>
            <use class={styles.skin} href={bodyPart('body')} />
            <use class={styles.muscle} href={bodyPart(view)} />
            <For each={zonesOf(view).filter((zone) => props.levels[zone])}>
              {(zone) => (
                <use class={styles.muscle} data-level={props.levels[zone]} href={bodyPart(`${view}-${zone}`)} />
              )}
            </For>
            <use class={styles.fibre} href={bodyPart(`${view}-fibres`)} />
            <use class={styles.detail} href={bodyPart(`${view}-details`)} />
          </g>
        )}
      </For>
    </svg>
  );
}
