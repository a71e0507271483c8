import type { ProgramVersion } from '@motriforge/shared/contracts/program-drafts';
import { newId } from '@motriforge/shared/ids';
import { Button } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import type { Editor } from './editor.ts';
import { keep } from './kept-draft.ts';
import { useProgramVerbs } from './queries.ts';

/** Makes what is written the program that can be followed, and takes it away again. */
export function PublishSection(props: {
  editor: Editor;
  hasVersions: boolean;
  onPublished: (versions: ProgramVersion[]) => void;
}) {
  const verbs = useProgramVerbs();
  const navigate = useNavigate();
  const [reason, setReason] = createSignal('');
  const [isBusy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<string | null>(null);
  // A second tap publishes nothing anew.
  let versionId = newId();
  const run = async (change: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    await change().catch((error: unknown) => setProblem(viewOf(error).message));
    setBusy(false);
  };
  const publish = () =>
    run(async () => {
      await props.editor.save();
      if (props.editor.state() !== 'saved') return;
      await verbs.publish(props.editor.id, props.editor.revision(), reason(), versionId);
      versionId = newId();
      setReason('');
      props.onPublished((await verbs.read(props.editor.id)).versions);
      toast({ message: t('planner.published') });
      navigate(`/programs/${props.editor.id}`);
    });
  const remove = () =>
    run(async () => {
      const { id } = props.editor;
      await verbs.remove(id);
      keep(id, null);
      navigate('/train');
      toast({
        message: t('planner.removed'),
        action: { label: t('calendar.undo'), run: () => void verbs.restore(id) },
      });
    });
  const duplicate = () =>
    run(async () => {
      await props.editor.save();
      const { id } = await verbs.duplicate(props.editor.id);
      navigate(`/programs/${id}/edit`);
    });
  return (
    <Section title={t('planner.publish')}>
      <p class={styles.text}>{t(props.hasVersions ? 'planner.publishAgain' : 'planner.publishFirst')}</p>
      <div class={styles.publish}>
        <Show when={props.hasVersions}>
          <TextField
            label={t('planner.reason')}
            maxlength={255}
            value={reason()}
            onInput={({ currentTarget: { value } }) => setReason(value)}
          />
        </Show>
        <Show when={problem()}>{(said) => <p role="alert">{said()}</p>}</Show>
        <Show when={props.editor.revision() > 0} fallback={<p>{t('planner.nothingYet')}</p>}>
          <Button kind="primary" size="log" wide busy={isBusy()} onClick={publish}>
            {t('planner.publishNow')}
          </Button>
          <div class={styles.pair}>
            <Button kind="quiet" busy={isBusy()} onClick={duplicate}>
              {t('planner.duplicate')}
            </Button>
            <Button kind="quiet" busy={isBusy()} onClick={remove}>
              {t('planner.remove')}
            </Button>
          </div>
        </Show>
      </div>
    </Section>
  );
}
