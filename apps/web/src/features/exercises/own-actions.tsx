import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import { Button } from '@motriforge/ui/button.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { useNavigate } from '@solidjs/router';
import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { libraryAddress } from './library-address.ts';
import styles from './own-actions.module.css';
import { useOwnVerbs } from './own-queries.ts';

const OwnSheet = lazy(() => import('./own-sheet.tsx'));

/** What whoever made an exercise can do with it on its page. */
export default function OwnActions(props: { id: string }) {
  const navigate = useNavigate();
  const { read, save, remove } = useOwnVerbs();
  const [editing, setEditing] = createSignal<OwnExercise | null>(null);
  const complain = (error: unknown) => toast({ kind: 'bad', message: viewOf(error).message });
  const edit = () => read(props.id).then(setEditing, complain);
  const takeAway = async () => {
    try {
      const own = await read(props.id);
      await remove(own.id);
      navigate(libraryAddress());
      const putBack = () => void save(own).then(() => navigate(`/library/${own.id}`), complain);
      toast({ message: t('ownExercise.removed', { name: own.name }), action: { label: t('undo'), run: putBack } });
    } catch (error) {
      complain(error);
    }
  };
  return (
    <div class={styles.actions}>
      <Button onClick={() => void edit()}>{t('ownExercise.edit')}</Button>
      <Button kind="quiet" onClick={() => void takeAway()}>
        {t('ownExercise.remove')}
      </Button>
      <Show when={editing()}>
        {(own) => (
          <Suspense>
            <OwnSheet open exercise={own()} onClose={() => setEditing(null)} onSaved={() => setEditing(null)} />
          </Suspense>
        )}
      </Show>
    </div>
  );
}
