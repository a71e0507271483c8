import type { DraftBlock, DraftInstead, DraftLine } from '@motriforge/shared/contracts/workout-drafts';
import { For, Show } from 'solid-js';
import GripVertical from '~icons/lucide/grip-vertical';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import type { Target } from './drag.ts';
import { lastKnown } from './last-known.ts';
import { blockSentence, lineSentence, markOf } from './sentences.ts';

export interface CardVerbs {
  nameOf: (exerciseId: string) => string;
  target: () => Target | null;
  dragged: () => string | null;
  onGrip: (event: PointerEvent, lineId: string) => void;
  onMove: (lineId: string, by: -1 | 1) => void;
  onLine: (lineId: string) => void;
  onBlock: (blockId: string) => void;
  onInstead: (insteadId: string) => void;
}

/** What is done together, as one thing: its lines joined by a stroke where they are done in turns. */
export function BlockCard(props: { block: DraftBlock; at: number; verbs: CardVerbs }) {
  const isOne = () => props.block.lines.length === 1;
  const isPlain = () => isOne() && props.block.kind === 'STRAIGHT' && props.block.part !== 'WARM_UP';
  const isBefore = () => {
    const target = props.verbs.target();
    return target?.kind === 'block' && target.beforeBlockId === props.block.id;
  };
  return (
    <li class={styles.card} data-block={props.block.id} data-drop={isBefore() ? '' : undefined}>
      <button
        type="button"
        class={styles.blockHead}
        data-quiet={isPlain() ? '' : undefined}
        onClick={() => props.verbs.onBlock(props.block.id)}
      >
        <span class="visually-hidden">{t('builder.blockOf', { mark: markOf({ lines: [] }, props.at, 0) })} </span>
        <Show when={props.block.part === 'WARM_UP'}>{`${t('builder.warmUp')} · `}</Show>
        {blockSentence(props.block)}
      </button>
      <ol class={styles.lines} data-joined={isOne() ? undefined : ''}>
        <For each={props.block.lines.map(({ id }) => id)}>
          {(id, at) => {
            const line = lastKnown(() => props.block.lines.find((one) => one.id === id));
            return (
              <LineRow
                line={line()}
                block={props.block}
                mark={markOf(props.block, props.at, at())}
                verbs={props.verbs}
                isLast={at() === props.block.lines.length - 1}
              />
            );
          }}
        </For>
      </ol>
      <For each={props.block.instead}>{(other) => <Instead other={other} verbs={props.verbs} />}</For>
    </li>
  );
}

function LineRow(props: { line: DraftLine; block: DraftBlock; mark: string; verbs: CardVerbs; isLast: boolean }) {
  const name = () => props.verbs.nameOf(props.line.exerciseId);
  const drop = () => {
    const target = props.verbs.target();
    if (target?.kind !== 'line' || target.blockId !== props.block.id) return undefined;
    if (target.beforeLineId === props.line.id) return 'before';
    return props.isLast && target.beforeLineId === null ? 'after' : undefined;
  };
  const byKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    props.verbs.onMove(props.line.id, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      class={styles.line}
      data-line={props.line.id}
      data-drop={drop()}
      data-dragged={props.verbs.dragged() === props.line.id ? '' : undefined}
    >
      <span class={styles.mark} aria-hidden="true">
        {props.mark}
      </span>
      <button
        type="button"
        id={`line-${props.line.id}`}
        class={styles.lineFace}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onKeyDown={byKey}
        onClick={() => props.verbs.onLine(props.line.id)}
      >
        <span class={styles.lineName}>
          <span class="visually-hidden">{props.mark} </span>
          {name()}
        </span>
        <span class={styles.sentence}>{lineSentence(props.line, props.block)}</span>
      </button>
      {/* The keyboard moves the line itself; this is for a finger and a mouse. */}
      <span
        class={styles.grip}
        aria-hidden="true"
        title={t('builder.drag')}
        onPointerDown={(event) => props.verbs.onGrip(event, props.line.id)}
      >
        <GripVertical />
      </span>
    </li>
  );
}

/** What can be done in place of a block, below it. */
function Instead(props: { other: DraftInstead; verbs: CardVerbs }) {
  return (
    <section class={styles.instead} aria-label={t(`builder.as.${props.other.as}`)}>
      <button type="button" class={styles.blockHead} onClick={() => props.verbs.onInstead(props.other.id)}>
        {[t(`builder.as.${props.other.as}`), props.other.note && t('builder.because', { note: props.other.note })]
          .filter(Boolean)
          .join(' · ')}
      </button>
      <For each={props.other.lines}>
        {(line) => (
          <button
            type="button"
            id={`line-${line.id}`}
            class={styles.lineFace}
            onClick={() => props.verbs.onLine(line.id)}
          >
            <span class={styles.lineName}>{props.verbs.nameOf(line.exerciseId)}</span>
            <span class={styles.sentence}>{lineSentence(line, props.other)}</span>
          </button>
        )}
      </For>
    </section>
  );
}
