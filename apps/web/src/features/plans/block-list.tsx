import type { PlannedLine } from '@motriforge/shared/contracts/programs';
import type { WorkoutBlock, WorkoutLine } from '@motriforge/shared/contracts/workouts';
import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './plans.module.css';
import { TrainingMaxForm } from './training-max-form.tsx';
import { amountOf, blockMeta, loadAndEffort, sentenceOf } from './words.ts';

type Line = WorkoutLine & Partial<Pick<PlannedLine, 'target' | 'asksTrainingMax'>>;

/** What a workout consists of, with what each exercise comes to. */
export function BlockList(props: { blocks: readonly (Omit<WorkoutBlock, 'lines'> & { lines: Line[] })[] }) {
  return (
    <For each={props.blocks}>
      {(block) => (
        <section class={styles.block} aria-label={block.name}>
          {/* An exercise that stands by itself says what it is. */}
          <h3 class={saysItself(block) ? 'visually-hidden' : styles.blockName}>
            {block.name} <small>{blockMeta(block)}</small>
          </h3>
          <RowList>
            <For each={block.lines}>{(line) => <LineRow line={line} />}</For>
          </RowList>
          <For each={block.instead ?? []}>
            {(other) => (
              <section class={styles.instead} aria-label={t(`plans.as.${other.as}`)}>
                <h4 class={styles.text}>
                  {other.note ? t('plans.asBecause', { note: other.note }) : t(`plans.as.${other.as}`)}
                </h4>
                <RowList>
                  <For each={other.lines}>{(line) => <LineRow line={line} />}</For>
                </RowList>
              </section>
            )}
          </For>
        </section>
      )}
    </For>
  );
}

const saysItself = (block: Pick<WorkoutBlock, 'name' | 'isWarmUp'> & { lines: Line[] }): boolean =>
  block.lines.length === 1 && block.lines[0]?.exercise.name === block.name && !block.isWarmUp;

function LineRow(props: { line: Line }) {
  const [isTold, setTold] = createSignal(false);
  const reason = () => props.line.target?.reason;
  return (
    <>
      <Row
        title={props.line.exercise.name}
        meta={[amountOf(props.line), ...loadAndEffort(props.line), props.line.note].filter(Boolean).join(' · ')}
        trailing={
          <Show when={reason()}>
            <Button
              kind="quiet"
              aria-label={t('plans.whyOf', { name: props.line.exercise.name })}
              aria-expanded={isTold()}
              onClick={() => setTold(!isTold())}
            >
              {t('plans.why')}
            </Button>
          </Show>
        }
      />
      <Show when={isTold() && reason()}>{(why) => <li class={styles.why}>{sentenceOf(why())}</li>}</Show>
      <Show when={props.line.asksTrainingMax}>
        {(asked) => (
          <li class={styles.why}>
            <TrainingMaxForm exercise={props.line.exercise} suggestedKg={asked().suggestedKg} />
          </li>
        )}
      </Show>
    </>
  );
}
