import type { ExerciseWords } from '@motriforge/shared/contracts/exercise-versions';
import { newId } from '@motriforge/shared/ids';
import { Button } from '@motriforge/ui/button.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal, Show } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import styles from './own-sheet.module.css';
import { ReviseFields } from './revise-fields.tsx';
import { useRevise } from './revision-queries.ts';

type ReviseSheetProps = {
  slug: string;
  /** What it begins with. */
  words: ExerciseWords;
  reason: string;
  /** The newest version that was looked at. */
  after: number;
  onClose: () => void;
};

/** Changes what the library says of an exercise, with the reason. */
export default function ReviseSheet(props: ReviseSheetProps) {
  const [words, setWords] = createStore<ExerciseWords>(structuredClone(unwrap(props.words)));
  const [reason, setReason] = createSignal(props.reason);
  const [reasonProblem, setReasonProblem] = createSignal<string | null>(null);
  const [failure, setFailure] = createSignal<string | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const revise = useRevise();
  // Of one opening: sent twice, it is one change.
  const id = newId();

  const isWhole = () => {
    const { name, summary, steps } = words;
    return [name.en, name.th, summary.en, summary.th, steps[0] ?? ''].every((text) => text.trim() !== '');
  };

  const submit = async () => {
    if (isBusy()) return;
    setFailure(null);
    if (reason().trim() === '') return setReasonProblem(t('revise.reasonMissing'));
    if (!isWhole()) return setFailure(t('revise.missing'));
    setBusy(true);
    try {
      const { slug, after } = props;
      await revise({ id, slug, after, reason: reason(), words: structuredClone(unwrap(words)) });
      toast({ message: t('revise.saved', { name: words.name.en }) });
      props.onClose();
    } catch (error) {
      setFailure(viewOf(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Sheet
      open
      onClose={props.onClose}
      title={t('revise.sheet', { name: props.words.name.en })}
      closeLabel={t('close')}
      footer={
        <Button kind="primary" wide busy={isBusy()} onClick={() => void submit()}>
          {t('revise.save')}
        </Button>
      }
    >
      <div class={styles.form}>
        <Show when={failure()}>
          <p role="alert" class={styles.failure}>
            {failure()}
          </p>
        </Show>
        <TextField
          label={t('revise.reason')}
          hint={t('revise.reasonHint')}
          maxlength={300}
          value={reason()}
          error={reasonProblem()}
          onInput={(event) => {
            setReasonProblem(null);
            setReason(event.currentTarget.value);
          }}
        />
        <ReviseFields words={words} onChange={(part) => setWords(part)} />
      </div>
    </Sheet>
  );
}
