import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { createSignal, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { useUndo } from './queries.ts';

/** Takes an import back, once somebody said twice that they want it. */
export function UndoButton(props: { id: string; fileName: string; onUndone?: () => void }) {
  const undo = useUndo();
  const [isSure, setSure] = createSignal(false);
  const press = () => {
    if (!isSure()) return setSure(true);
    undo.mutate(props.id, { onSuccess: () => props.onUndone?.() });
  };
  return (
    <>
      <Button kind={isSure() ? 'danger' : 'quiet'} busy={undo.isPending} onClick={press}>
        <span aria-hidden="true">{isSure() ? t('bring.undoSure') : t('bring.undo')}</span>
        <span class="visually-hidden">
          {isSure()
            ? t('bring.undoSureNamed', { file: props.fileName })
            : t('bring.undoNamed', { file: props.fileName })}
        </span>
      </Button>
      <Show when={undo.isError}>
        <FailureNote words={viewOf(undo.error).message} />
      </Show>
    </>
  );
}
