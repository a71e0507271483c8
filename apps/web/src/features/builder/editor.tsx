import type { ExerciseEntry } from '@motriforge/shared/contracts/exercises';
import { newId } from '@motriforge/shared/ids';
import { estimateDraft } from '@motriforge/shared/training/draft-estimate';
import { Button, IconButton } from '@motriforge/ui/button.tsx';
import { EmptyState } from '@motriforge/ui/empty-state.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { createMemo, createSignal, For, lazy, onCleanup, onMount, Show, Suspense } from 'solid-js';
import Redo from '~icons/lucide/redo-2';
import Undo from '~icons/lucide/undo-2';
import { t } from '../../lib/i18n.ts';
import { ExercisePicker } from '../training/exercise-picker.tsx';
import { entryOf } from '../training/library.ts';
import { BlockCard, type CardVerbs } from './block-card.tsx';
import styles from './builder.module.css';
import { createDrag, type Target } from './drag.ts';
import { DurationBar } from './duration-bar.tsx';
import type { Editing } from './editing.ts';
import { EditorSheets, type Opened } from './editor-sheets.tsx';
import { lastKnown } from './last-known.ts';
import { blockFor, lineOf } from './new-parts.ts';
import * as operations from './operations.ts';
import { SavingState, SavingTrouble } from './saving-state.tsx';
import { markOf } from './sentences.ts';

const PublishSheet = lazy(() => import('./publish-sheet.tsx'));
const DetailsSheet = lazy(() => import('./details-sheet.tsx'));

/** A workout being written. */
export function Editor(props: { editing: Editing }) {
  const [opened, setOpened] = createSignal<Opened | null>(null);
  const [said, setSaid] = createSignal('');
  let list!: HTMLOListElement;
  const draft = () => props.editing.draft();
  const nameOf = (exerciseId: string) => entryOf(exerciseId)?.name ?? t('builder.unknownExercise');
  const figures = createMemo(() => estimateDraft(draft(), (id) => entryOf(id)?.isUnilateral ?? false));

  /** Says where a line is now, and leaves the focus on it. */
  const settle = (lineId: string) => {
    const ids = draft().blocks.flatMap(({ lines }) => lines.map(({ id }) => id));
    const line = draft()
      .blocks.flatMap(({ lines }) => lines)
      .find(({ id }) => id === lineId);
    if (!line) return;
    setSaid(t('builder.movedTo', { name: nameOf(line.exerciseId), place: ids.indexOf(lineId) + 1, count: ids.length }));
    queueMicrotask(() => document.getElementById(`line-${lineId}`)?.focus());
  };
  const move = (lineId: string, by: -1 | 1) => {
    props.editing.blocks((blocks) => operations.moveLine(blocks, lineId, by));
    settle(lineId);
  };
  const drop = (lineId: string, target: Target) => {
    props.editing.blocks((blocks) =>
      target.kind === 'block'
        ? operations.liftLine(blocks, lineId, target.beforeBlockId, newId())
        : operations.placeLine(blocks, lineId, target),
    );
    settle(lineId);
  };
  const drag = createDrag({ list: () => list, onDrop: drop });
  const undo = () => {
    props.editing.undo();
    setSaid(t('builder.undone'));
  };
  const redo = () => {
    props.editing.redo();
    setSaid(t('builder.redone'));
  };

  /** Anywhere but in a sheet, whose fields have steps of their own. */
  const byKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && !isRedo) return;
    event.preventDefault();
    if (isRedo) redo();
    else undo();
  };
  onMount(() => addEventListener('keydown', byKey));
  onCleanup(() => removeEventListener('keydown', byKey));

  const add = (entry: ExerciseEntry) => {
    const line = lineOf(entry);
    setOpened(null);
    props.editing.blocks((blocks) => operations.addBlock(blocks, blockFor(line, entry.name)));
    setSaid(t('builder.added', { name: entry.name }));
    queueMicrotask(() => document.getElementById(`line-${line.id}`)?.scrollIntoView({ block: 'nearest' }));
  };
  const verbs: CardVerbs = {
    nameOf,
    target: drag.target,
    dragged: drag.dragged,
    onGrip: drag.begin,
    onMove: move,
    onLine: (id) => setOpened({ kind: 'line', id }),
    onBlock: (id) => setOpened({ kind: 'block', id }),
    onInstead: (id) => setOpened({ kind: 'instead', id }),
  };
  const isOpen = (kind: Opened['kind']) => opened()?.kind === kind;

  return (
    <article class={styles.page}>
      <header class={styles.header}>
        <h1 class="visually-hidden">{draft().name || t('builder.untitled')}</h1>
        <SavingState editing={props.editing} />
        <IconButton
          label={t('builder.undo')}
          aria-keyshortcuts="Control+Z"
          disabled={!props.editing.canUndo()}
          onClick={undo}
        >
          <Undo />
        </IconButton>
        <IconButton
          label={t('builder.redo')}
          aria-keyshortcuts="Control+Shift+Z"
          disabled={!props.editing.canRedo()}
          onClick={redo}
        >
          <Redo />
        </IconButton>
        <Button onClick={() => setOpened({ kind: 'publish' })}>{t('builder.publish')}</Button>
      </header>
      <SavingTrouble editing={props.editing} />
      <div class={styles.about}>
        <TextField
          class={styles.nameField}
          label={t('builder.name')}
          placeholder={t('builder.namePlaceholder')}
          maxlength={255}
          value={draft().name}
          onInput={({ currentTarget: { value } }) => props.editing.change((now) => ({ ...now, name: value }), 'name')}
        />
        <TextField
          label={t('builder.summary')}
          maxlength={255}
          value={draft().summary}
          onInput={({ currentTarget: { value } }) =>
            props.editing.change((now) => ({ ...now, summary: value }), 'summary')
          }
        />
        <button type="button" class={styles.details} onClick={() => setOpened({ kind: 'details' })}>
          {[
            t(`workoutCategory.${draft().category}`),
            draft().difficulty ? t(`difficulty.${draft().difficulty ?? 'beginner'}`) : t('builder.anyLevel'),
          ].join(' · ')}
        </button>
      </div>
      <Show
        when={draft().blocks.length > 0}
        fallback={<EmptyState title={t('builder.empty')}>{t('builder.emptyText')}</EmptyState>}
      >
        <DurationBar figures={figures()} />
        <ol
          ref={list}
          class={styles.blocks}
          data-end={(() => {
            const target = drag.target();
            return target?.kind === 'block' && target.beforeBlockId === null ? '' : undefined;
          })()}
        >
          {/* Rows go by their ids: they keep their place on the screen while what they say changes. */}
          <For each={draft().blocks.map(({ id }) => id)}>
            {(id, at) => {
              const block = lastKnown(() => draft().blocks.find((one) => one.id === id));
              return <BlockCard block={block()} at={at()} verbs={verbs} />;
            }}
          </For>
        </ol>
      </Show>
      <div class={styles.bottom}>
        <Button kind="primary" size="log" wide onClick={() => setOpened({ kind: 'add' })}>
          {t('builder.addExercise')}
        </Button>
      </div>
      <p class="visually-hidden" role="status">
        {said()}
      </p>
      <ExercisePicker
        open={isOpen('add')}
        title={t('builder.addExercise')}
        first={[]}
        onPick={add}
        onClose={() => setOpened(null)}
      />
      <EditorSheets
        editing={props.editing}
        opened={opened()}
        nameOf={nameOf}
        markOf={(lineId) => {
          const blocks = draft().blocks;
          const blockAt = blocks.findIndex(({ lines }) => lines.some(({ id }) => id === lineId));
          const block = blocks[blockAt];
          return block
            ? markOf(
                block,
                blockAt,
                block.lines.findIndex(({ id }) => id === lineId),
              )
            : '';
        }}
        onMove={move}
        onOpen={setOpened}
      />
      <Suspense>
        <Show when={isOpen('publish')}>
          <PublishSheet editing={props.editing} onClose={() => setOpened(null)} />
        </Show>
        <Show when={isOpen('details')}>
          <DetailsSheet editing={props.editing} onClose={() => setOpened(null)} />
        </Show>
      </Suspense>
    </article>
  );
}
