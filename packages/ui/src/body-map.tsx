import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { isServer } from 'solid-js/web';
import styles from './body-map.module.css';
import { type BodyView, bestView, bodyPart, zonesOf } from './body-view.ts';
import { cx } from './cx.ts';

export type BodyMapProps = {
  /** What it shows, in words: "Chest; also triceps and front shoulders". */
  label: string;
  primary: readonly BodyZone[];
  secondary?: readonly BodyZone[] | undefined;
  /** `auto` takes the side that shows the primary zones. */
  view?: 'both' | BodyView | 'auto' | undefined;
  /** Makes every zone a button. */
  onZone?: ((zone: BodyZone) => void) | undefined;
  zoneName?: ((zone: BodyZone) => string) | undefined;
  selected?: BodyZone | null | undefined;
  class?: string | undefined;
};

const figureWidth = 200;
const hatchStep = 4.2;

export function BodyMap(props: BodyMapProps) {
  const hatch = `hatch-${createUniqueId()}`;
  const views = createMemo<BodyView[]>(() => {
    const view = props.view ?? 'both';
    if (view === 'both') return ['front', 'back'];
    return [view === 'auto' ? bestView(props.primary, props.secondary ?? []) : view];
  });

  return (
    <svg
      role={pressable(props) ? 'group' : 'img'}
      aria-label={props.label}
      viewBox={`${-figureWidth / 2} -6 ${figureWidth * views().length} 464`}
      class={cx(styles.map, props.class)}
    >
      <pattern
        id={hatch}
        width={hatchStep}
        height={hatchStep}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect class={styles.hatch} width={hatchStep} height={hatchStep * 0.3} />
      </pattern>
      <For each={views()}>
        {(view, index) => (
          <g transform={`translate(${index() * figureWidth} 0)`}>
            <Figure view={view} hatch={hatch} map={props} />
          </g>
        )}
      </For>
    </svg>
  );
}

type FigureProps = { view: BodyView; hatch: string; map: BodyMapProps };

/** Made ahead it is a picture: nothing would answer a press, and every button delays the first paint. */
const pressable = (map: BodyMapProps) => (isServer ? undefined : map.onZone);

const stateOf = (map: BodyMapProps, zone: BodyZone) => {
  if (map.primary.includes(zone)) return 'primary';
  return map.secondary?.includes(zone) ? 'secondary' : undefined;
};

function Figure(props: FigureProps) {
  return (
    <>
      <use class={styles.skin} href={bodyPart('body')} />
      <Show when={pressable(props.map)} fallback={<StillZones {...props} />}>
        {(onZone) => (
          <For each={zonesOf(props.view)}>
            {(zone) => (
              // biome-ignore lint/a11y/useSemanticElements: SVG has no button
              <g
                role="button"
                tabindex="0"
                class={styles.button}
                aria-label={props.map.zoneName?.(zone) ?? zone}
                aria-pressed={props.map.selected === zone}
                onClick={() => onZone()(zone)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  onZone()(zone);
                }}
              >
                <use class={styles.reach} href={bodyPart(`${props.view}-${zone}`)} />
                <Zone zone={zone} {...props} />
              </g>
            )}
          </For>
        )}
      </Show>
      <use class={styles.fibre} href={bodyPart(`${props.view}-fibres`)} />
      <use class={styles.detail} href={bodyPart(`${props.view}-details`)} />
    </>
  );
}

/** All muscles at once, and what is coloured on top of them. */
function StillZones(props: FigureProps) {
  return (
    <>
      <use class={styles.muscle} href={bodyPart(props.view)} />
      <For each={zonesOf(props.view).filter((zone) => stateOf(props.map, zone))}>
        {(zone) => <Zone zone={zone} {...props} />}
      </For>
    </>
  );
}

function Zone(props: FigureProps & { zone: BodyZone }) {
  const state = () => stateOf(props.map, props.zone);
  const part = () => bodyPart(`${props.view}-${props.zone}`);
  return (
    <>
      <use class={styles.muscle} data-state={state()} href={part()} />
      <Show when={state() === 'secondary'}>
        <use class={styles.hatched} fill={`url(#${props.hatch})`} href={part()} />
      </Show>
    </>
  );
}
