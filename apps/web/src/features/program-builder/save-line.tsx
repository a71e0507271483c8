import { Button, IconButton } from '@motriforge/ui/button.tsx';
import { Show } from 'solid-js';
import Redo from '~icons/lucide/redo-2';
import Undo from '~icons/lucide/undo-2';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import type { Editor } from './editor.ts';

/** Whether what is written is safe, and the way back and forth. */
export function SaveLine(props: { editor: Editor }) {
  return (
    <div class={styles.saveLine}>
      <span role="status" class={styles.state} data-state={props.editor.state()}>
        {t(`planner.state.${props.editor.state()}`)}{' '}
        <Show when={props.editor.state() === 'refused'}>{props.editor.problem()}</Show>
      </span>
      <Show when={props.editor.state() === 'conflict'}>
        <Button kind="quiet" onClick={() => props.editor.giveUp()}>
          {t('planner.reload')}
        </Button>
      </Show>
      <span class={styles.steps}>
        <IconButton label={t('planner.undo')} disabled={!props.editor.canUndo()} onClick={props.editor.undo}>
          <Undo />
        </IconButton>
        <IconButton label={t('planner.redo')} disabled={!props.editor.canRedo()} onClick={props.editor.redo}>
          <Redo />
        </IconButton>
      </span>
    </div>
  );
}
