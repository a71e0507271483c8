import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import { newId } from '@motriforge/shared/ids';
import { Button } from '@motriforge/ui/button.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal, Show } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { OwnFields } from './own-fields.tsx';
import { useOwnVerbs } from './own-queries.ts';
import styles from './own-sheet.module.css';

export type OwnSheetProps = {
  open: boolean;
  /** What there is to change; without it, a new one. */
  exercise?: OwnExercise | undefined;
  /** What a new one is called to begin with. */
  name?: string | undefined;
  onSaved: (exercise: OwnExercise) => void;
  onClose: () => void;
};

const blank = (name: string): OwnExercise => ({
  ...{ id: newId(), name, type: 'weight_training', loadKind: 'EXTERNAL', difficulty: null },
  ...{ primaryZones: [], secondaryZones: [], equipment: [], steps: [], tips: [], sameAs: null, strains: [] },
});

/** Makes an exercise of one's own, or changes it. */
export default function OwnSheet(props: OwnSheetProps) {
  const [own, setOwn] = createStore(structuredClone(unwrap(props.exercise)) ?? blank(props.name?.trim() ?? ''));
  const [nameProblem, setNameProblem] = createSignal<string | null>(null);
  const [failure, setFailure] = createSignal<string | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const { save } = useOwnVerbs();

  const change = (part: Partial<OwnExercise>) => {
    if (part.name !== undefined) setNameProblem(null);
    setOwn(part);
  };

  const submit = async () => {
    if (isBusy()) return;
    setFailure(null);
    if (own.name.trim() === '') return setNameProblem(t('ownExercise.nameMissing'));
    setBusy(true);
    try {
      const saved = await save(structuredClone(unwrap(own)));
      toast({ message: t('ownExercise.saved', { name: saved.name }) });
      props.onSaved(saved);
    } catch (error) {
      const { code, fields } = viewOf(error);
      if (code === 'CONFLICT' && fields.some(({ path }) => path === 'name')) setNameProblem(t('ownExercise.nameTaken'));
      else setFailure(t('ownExercise.failed'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Sheet
      open={props.open}
      onClose={props.onClose}
      title={props.exercise ? t('ownExercise.change', { name: props.exercise.name }) : t('ownExercise.new')}
      closeLabel={t('close')}
      footer={
        <Button kind="primary" wide busy={isBusy()} onClick={() => void submit()}>
          {t('ownExercise.save')}
        </Button>
      }
    >
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Show when={failure()}>
          <p role="alert" class={styles.failure}>
            {failure()}
          </p>
        </Show>
        <OwnFields own={own} nameProblem={nameProblem()} onChange={change} />
      </form>
    </Sheet>
  );
}
