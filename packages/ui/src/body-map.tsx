import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import { createMemo, createUniqueId, For, Show } from 'solid-js';
import styles from './body-map.module.css';
import { type BodyView, details, fibres } from './body-map-data.ts';
import { bestView, cropTo, type DrawnZone, drawn, silhouette } from './body-paths.ts';
import { cx } from './cx.ts';

export type BodyMapProps = {
  /** What it shows, in words: "Chest; also triceps and front shoulders". */
  label: string;
  primary: readonly BodyZone[];
  secondary?: readonly BodyZone[] | undefined;
  /** `auto` takes the side that shows the primary zones. */
  view?: 'both' | BodyView | 'auto' | undefined;
  /** `thumb` is a square close-up for a list row. */
  size?: 'full' | 'thumb' | undefined;
  /** Makes every zone a button. */
  onZone?: ((zone: BodyZone) => void) | undefined;
  zoneName?: ((zone: BodyZone) => string) | undefined;
  selected?: BodyZone | null | undefined;
  class?: string | undefined;
};

const figureWidth = 200;

export function BodyMap(props: BodyMapProps) {
  const hatch = `hatch-${createUniqueId()}`;
  const views = createMemo<BodyView[]>(() => {
    const view = props.view ?? (props.size === 'thumb' ? 'auto' : 'both');
    if (view === 'both') return ['front', 'back'];
    return [view === 'auto' ? bestView(props.primary, props.secondary ?? []) : view];
  });
  const thumb = createMemo(() => {
    const view = views()[0] ?? 'front';
    return { view, ...cropTo(view, props.primary) };
  });
  const box = () =>
    props.size === 'thumb'
      ? `${-thumb().side / 2} ${thumb().top} ${thumb().side} ${thumb().side}`
      : `${-figureWidth / 2} -6 ${figureWidth * views().length} 464`;
  const hatchStep = () => (props.size === 'thumb' ? thumb().side / 14 : 4.2);

  return (
    <svg
      role={props.onZone ? 'group' : 'img'}
      aria-label={props.label}
      viewBox={box()}
      class={cx(styles.map, props.class)}
      data-size={props.size ?? 'full'}
    >
      <pattern
        id={hatch}
        width={hatchStep()}
        height={hatchStep()}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect class={styles.hatch} width={hatchStep()} height={hatchStep() * 0.3} />
      </pattern>
      <Show
        when={props.size === 'thumb'}
        fallback={
          <For each={views()}>
            {(view, index) => (
              <g transform={`translate(${index() * figureWidth} 0)`}>
                <Figure view={view} hatch={hatch} map={props} />
              </g>
            )}
          </For>
        }
      >
        <Thumb {...thumb()} hatch={hatch} map={props} />
      </Show>
    </svg>
  );
}

type PartProps = { view: BodyView; hatch: string; map: BodyMapProps };

const stateOf = (map: BodyMapProps, zone: BodyZone) => {
  if (map.primary.includes(zone)) return 'primary';
  return map.secondary?.includes(zone) ? 'secondary' : undefined;
};

function Figure(props: PartProps) {
  return (
    <>
      <path class={styles.skin} d={silhouette} />
      <For each={[...drawn[props.view].values()]}>
        {(zone) => (
          <Show when={props.map.onZone} fallback={<Zone zone={zone} {...props} />}>
            {(onZone) => (
              // biome-ignore lint/a11y/useSemanticElements: SVG has no button
              <g
                role="button"
                tabindex="0"
                class={styles.button}
                aria-label={props.map.zoneName?.(zone.zone) ?? zone.zone}
                aria-pressed={props.map.selected === zone.zone}
                onClick={() => onZone()(zone.zone)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  onZone()(zone.zone);
                }}
              >
                <path class={styles.reach} d={zone.path} />
                <Zone zone={zone} {...props} />
              </g>
            )}
          </Show>
        )}
      </For>
      <Lines class={styles.fibre} path={fibres[props.view]} />
      <Lines class={styles.detail} path={details[props.view]} />
    </>
  );
}

/** Lines are drawn once and mirrored by the browser. */
function Lines(props: { class: string | undefined; path: string }) {
  return (
    <>
      <path class={props.class} d={props.path} />
      <path class={props.class} d={props.path} transform="scale(-1 1)" />
    </>
  );
}

function Zone(props: PartProps & { zone: DrawnZone }) {
  const state = () => stateOf(props.map, props.zone.zone);
  return (
    <>
      <path class={styles.muscle} data-state={state()} d={props.zone.path} />
      <Show when={state() === 'secondary'}>
        <path class={styles.hatched} fill={`url(#${props.hatch})`} d={props.zone.path} />
      </Show>
    </>
  );
}

/** Lists show many of these: a handful of paths instead of one for each zone. */
function Thumb(props: PartProps & { top: number; side: number }) {
  const joined = (state: string | undefined) =>
    [...drawn[props.view].values()]
      .filter((zone) => zone.bottom > props.top && zone.top < props.top + props.side)
      .filter((zone) => stateOf(props.map, zone.zone) === state)
      .map((zone) => zone.path)
      .join('');
  return (
    <>
      <path class={styles.skin} d={silhouette} />
      <path class={styles.muscle} d={joined(undefined)} />
      <path class={styles.muscle} data-state="secondary" d={joined('secondary')} />
      <path class={styles.hatched} fill={`url(#${props.hatch})`} d={joined('secondary')} />
      <path class={styles.muscle} data-state="primary" d={joined('primary')} />
    </>
  );
}
