import { newId } from '@motriforge/shared/ids';
import { type PlanVisibility, planVisibilities } from '@motriforge/shared/plan-visibility';
import { Button } from '@motriforge/ui/button.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import styles from './builder.module.css';
import type { Editing } from './editing.ts';

/** Makes what the workout says now a version, and says who sees it. */
export default function PublishSheet(props: { editing: Editing; onClose: () => void }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [visibility, setVisibility] = createSignal<PlanVisibility>(props.editing.state()?.visibility ?? 'PRIVATE');
  const [reason, setReason] = createSignal('');
  const [problem, setProblem] = createSignal<string | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  // Made once: a second tap publishes nothing anew.
  const versionId = newId();
  const number = () => (props.editing.state()?.version ?? 0) + 1;
  const missing = () => {
    const draft = props.editing.draft();
    if (draft.name.trim() === '') return t('builder.needsName');
    return draft.blocks.length === 0 ? t('builder.needsExercise') : null;
  };
  const publish = async (event: Event) => {
    event.preventDefault();
    const lacking = missing();
    if (lacking) return setProblem(lacking);
    setBusy(true);
    setProblem(null);
    try {
      const isSaved = await props.editing.sendNow();
      const revision = props.editing.state()?.revision;
      if (!isSaved || revision === undefined) return setProblem(t('builder.notSaved'));
      const { id } = props.editing;
      const input = { id, revision, versionId, reason: reason(), visibility: visibility() };
      props.editing.setState(await call(({ workouts }) => workouts.publish.mutate(input)));
      void client.invalidateQueries({ queryKey: ['workouts'] });
      props.onClose();
      navigate(`/workouts/${id}`);
    } catch (error) {
      setProblem(viewOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Sheet
      open
      onClose={props.onClose}
      title={t('builder.publishTitle', { number: number() })}
      closeLabel={t('log.close')}
    >
      <form class={styles.publish} onSubmit={publish} novalidate>
        <p class={styles.kindText}>{t('builder.publishText')}</p>
        <fieldset class={styles.choices}>
          <legend>{t('builder.who')}</legend>
          <For each={planVisibilities}>
            {(value) => (
              <label class={styles.choice}>
                <input
                  type="radio"
                  name="visibility"
                  value={value}
                  checked={visibility() === value}
                  onChange={() => setVisibility(value)}
                />
                <span>
                  {t(`builder.who.${value}`)}
                  <small>{t(`builder.whoText.${value}`)}</small>
                </span>
              </label>
            )}
          </For>
        </fieldset>
        <TextField
          label={t('builder.reason')}
          hint={t('builder.reasonHint')}
          maxlength={500}
          value={reason()}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Show when={problem()}>
          {(message) => (
            <p class={styles.trouble} role="alert">
              {message()}
            </p>
          )}
        </Show>
        <Button type="submit" kind="primary" size="log" wide busy={isBusy()}>
          {t('builder.publish')}
        </Button>
      </form>
    </Sheet>
  );
}
