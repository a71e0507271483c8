import type { DraftBlock, DraftInstead, DraftLine } from '@motriforge/shared/contracts/workout-drafts';
import { newId } from '@motriforge/shared/ids';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { ExercisePicker } from '../training/exercise-picker.tsx';
import { BlockSheet } from './block-sheet.tsx';
import type { Editing } from './editing.ts';
import { InsteadSheet } from './instead-sheet.tsx';
import { type LineAction, LineSheet } from './line-sheet.tsx';
import { insteadOf, lineOf } from './new-parts.ts';
import * as operations from './operations.ts';
import { markOf } from './sentences.ts';

/** What is open beside the workout. */
export type Opened =
  | { kind: 'add' | 'publish' | 'details' }
  | { kind: 'line' | 'block' | 'instead' | 'swap' | 'addTo'; id: string };

/** Where each part of a workout is edited. */
export function EditorSheets(props: {
  editing: Editing;
  opened: Opened | null;
  nameOf: (exerciseId: string) => string;
  markOf: (lineId: string) => string;
  onMove: (lineId: string, by: -1 | 1) => void;
  onOpen: (opened: Opened | null) => void;
}) {
  const blocks = () => props.editing.draft().blocks;
  const close = () => props.onOpen(null);
  const idOf = (kind: Opened['kind']) =>
    props.opened?.kind === kind && 'id' in props.opened ? props.opened.id : undefined;
  const line = () => findLine(blocks(), idOf('line'));
  const block = () => blocks().find(({ id }) => id === idOf('block'));
  const instead = () =>
    blocks()
      .flatMap((one) => one.instead)
      .find(({ id }) => id === idOf('instead'));

  /** What is done goes with its message; taking it back is one press away. */
  const act = (change: Parameters<Editing['blocks']>[0]) => {
    close();
    props.editing.blocks(change);
  };

  const blockActions = (one: DraftBlock): LineAction[] => {
    const at = blocks().findIndex(({ id }) => id === one.id);
    const { id } = one;
    return [
      { label: t('builder.addTo'), run: () => props.onOpen({ kind: 'addTo', id }) },
      ...(at > 0 ? [{ label: t('builder.blockUp'), run: () => act((all) => operations.moveBlock(all, id, -1)) }] : []),
      ...(at < blocks().length - 1
        ? [
            { label: t('builder.blockDown'), run: () => act((all) => operations.moveBlock(all, id, 1)) },
            { label: t('builder.joinNext'), run: () => act((all) => operations.joinNext(all, id)) },
          ]
        : []),
      ...(one.lines.length > 1
        ? [
            {
              label: t('builder.split'),
              run: () =>
                act((all) =>
                  operations.split(
                    all,
                    id,
                    one.lines.map(() => newId()),
                  ),
                ),
            },
          ]
        : []),
    ];
  };

  const lineActions = (one: DraftLine): LineAction[] => {
    const its = operations.blockOf(blocks(), one.id);
    const { id } = one;
    const swap = { label: t('builder.swap'), run: () => props.onOpen({ kind: 'swap', id }) };
    if (!its) return [swap];
    const blockId = its.id;
    const at = blocks().findIndex((other) => other.id === blockId);
    const next = blocks()[at + 1]?.lines[0];
    const isJoined = its.lines.length > 1;
    return [
      swap,
      ...(next
        ? [
            {
              label: t('builder.joinWith', { name: props.nameOf(next.exerciseId) }),
              run: () => act((all) => operations.joinNext(all, blockId)),
            },
          ]
        : []),
      ...(isJoined
        ? [
            {
              label: t('builder.split'),
              run: () =>
                act((all) =>
                  operations.split(
                    all,
                    blockId,
                    its.lines.map(() => newId()),
                  ),
                ),
            },
          ]
        : []),
      { label: t('builder.up'), run: () => props.onMove(id, -1) },
      { label: t('builder.down'), run: () => props.onMove(id, 1) },
      { label: t('builder.blockSettings'), run: () => props.onOpen({ kind: 'block', id: blockId }) },
    ];
  };

  return (
    <>
      <Show when={line()}>
        {(found) => (
          <LineSheet
            name={props.nameOf(found().line.exerciseId)}
            mark={props.markOf(found().line.id)}
            line={found().line}
            block={found().block}
            actions={lineActions(found().line)}
            onChange={(change, kind) =>
              props.editing.blocks((all) => operations.editLine(all, idOf('line') ?? '', change), kind)
            }
            onRemove={() => {
              const { id } = found().line;
              act((all) => operations.removeLine(all, id));
            }}
            onClose={close}
          />
        )}
      </Show>
      <Show when={block()}>
        {(one) => (
          <BlockSheet
            block={one()}
            mark={markOf(
              { lines: [] },
              blocks().findIndex(({ id }) => id === one().id),
              0,
            )}
            actions={blockActions(one())}
            onKind={(kind) => props.editing.blocks((all) => operations.changeKind(all, idOf('block') ?? '', kind))}
            onChange={(change, kind) =>
              props.editing.blocks((all) => operations.editBlock(all, idOf('block') ?? '', change), kind)
            }
            onInstead={(as) => {
              const other: DraftInstead = insteadOf(one(), as);
              props.editing.blocks((all) => operations.addInstead(all, one().id, other));
              props.onOpen({ kind: 'instead', id: other.id });
            }}
            onRemove={() => {
              const { id } = one();
              act((all) => operations.removeBlock(all, id));
            }}
            onClose={close}
          />
        )}
      </Show>
      <Show when={instead()}>
        {(other) => (
          <InsteadSheet
            other={other()}
            nameOf={props.nameOf}
            onChange={(change, kind) =>
              props.editing.blocks((all) => operations.editInstead(all, idOf('instead') ?? '', change), kind)
            }
            onLine={(id) => props.onOpen({ kind: 'line', id })}
            onRemove={() => {
              const { id } = other();
              act((all) => operations.removeInstead(all, id));
            }}
            onClose={close}
          />
        )}
      </Show>
      <ExercisePicker
        open={idOf('addTo') !== undefined}
        title={t('builder.addTo')}
        first={[]}
        onPick={(entry) => {
          const id = idOf('addTo') ?? '';
          act((all) => operations.addLine(all, id, lineOf(entry)));
        }}
        onClose={close}
      />
      <ExercisePicker
        open={idOf('swap') !== undefined}
        title={t('builder.swap')}
        first={[]}
        onPick={(entry) => {
          const id = idOf('swap') ?? '';
          act((all) => operations.swapExercise(all, id, entry));
        }}
        onClose={close}
      />
    </>
  );
}

function findLine(
  blocks: readonly DraftBlock[],
  id: string | undefined,
): { line: DraftLine; block: DraftBlock | DraftInstead } | undefined {
  for (const block of blocks.flatMap((one) => [one, ...one.instead])) {
    const line = block.lines.find((one) => one.id === id);
    if (line) return { line, block };
  }
  return undefined;
}
