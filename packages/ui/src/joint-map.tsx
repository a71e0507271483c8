import { For } from 'solid-js';
import { type BodyJoint, type JointSide, pointsOf } from './body-joints.ts';
import { type BodyView, bodyPart } from './body-view.ts';
import { cx } from './cx.ts';
import styles from './joint-map.module.css';

export type JointMapProps = {
  label: string;
  isOn: (joint: BodyJoint, side: JointSide) => boolean;
  onPress: (joint: BodyJoint, side: JointSide) => void;
  /** What a point is called: “Left knee”. */
  nameOf: (joint: BodyJoint, side: JointSide) => string;
  class?: string | undefined;
};

const figureWidth = 200;
const views: BodyView[] = ['front', 'back'];

/** The body from both sides, with a button on every joint. */
export function JointMap(props: JointMapProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg
      role="group"
      aria-label={props.label}
      viewBox={`${-figureWidth / 2} -6 ${figureWidth * views.length} 464`}
      class={cx(styles.map, props.class)}
    >
      <For each={views}>
        {(view, index) => (
          <g transform={`translate(${index() * figureWidth} 0)`}>
            <use class={styles.skin} href={bodyPart('body')} />
            <use class={styles.muscle} href={bodyPart(view)} />
            <use class={styles.detail} href={bodyPart(`${view}-details`)} />
            <For each={pointsOf(view)}>
              {({ joint, side, x, y }) => (
                // biome-ignore lint/a11y/useSemanticElements: SVG has no button
                <g
                  role="button"
                  tabindex="0"
                  class={styles.point}
                  aria-label={props.nameOf(joint, side)}
                  aria-pressed={props.isOn(joint, side)}
                  onClick={() => props.onPress(joint, side)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    props.onPress(joint, side);
                  }}
                >
                  <circle class={styles.reach} cx={x} cy={y} r="24" />
                  <circle class={styles.mark} cx={x} cy={y} r="9" />
                </g>
              )}
            </For>
          </g>
        )}
      </For>
    </svg>
  );
}
