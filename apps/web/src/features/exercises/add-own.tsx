import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import { Button } from '@motriforge/ui/button.tsx';
import { useNavigate } from '@solidjs/router';
import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { t } from '../../lib/i18n.ts';

const OwnSheet = lazy(() => import('./own-sheet.tsx'));

/** Makes an exercise of one's own, with the name that was searched for where there is one, and opens its page, unless something else comes after. */
export default function AddOwn(props: {
  name?: string | undefined;
  /** What comes after instead. */
  onSaved?: ((exercise: OwnExercise) => void) | undefined;
}) {
  const navigate = useNavigate();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {props.name ? t('ownExercise.addNamed', { name: props.name }) : t('ownExercise.add')}
      </Button>
      <Show when={isOpen()}>
        <Suspense>
          <OwnSheet
            open
            name={props.name}
            onClose={() => setOpen(false)}
            onSaved={(exercise) => {
              setOpen(false);
              if (props.onSaved) props.onSaved(exercise);
              else navigate(`/library/${exercise.id}`);
            }}
          />
        </Suspense>
      </Show>
    </>
  );
}
