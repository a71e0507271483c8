import { newId } from '@motriforge/shared/ids';
import { Button } from '@motriforge/ui/button.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { createSignal, Show } from 'solid-js';
import Check from '~icons/lucide/check';
import { fieldError, viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { useJoinWaitlist } from './queries.ts';
import styles from './waitlist-form.module.css';

/** Sending twice is sending once: the id is made with the form and stays with it. */
export function WaitlistForm() {
  const id = newId();
  const join = useJoinWaitlist();
  const [email, setEmail] = createSignal('');
  const [isWrong, setWrong] = createSignal(false);
  let form!: HTMLFormElement;

  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (join.isPending) return;
    const input = form.elements.namedItem('email') as HTMLInputElement;
    // The browser's own idea of an address catches a slip; the contract decides.
    setWrong(!input.checkValidity());
    if (isWrong()) {
      input.focus();
      return;
    }
    join.mutate({ id, email: email() });
  };

  const problem = () => (isWrong() ? t('waitlist.wrong') : fieldError(join.error, 'email', t('waitlist.wrong')));
  const failure = () => (join.isError && !problem() ? viewOf(join.error) : null);

  return (
    <Show
      when={!join.isSuccess}
      fallback={
        <p class={styles.done} role="status">
          <Check aria-hidden="true" />
          <span>
            <strong>{t('waitlist.done')}</strong> {t('waitlist.doneText', { email: email().trim() })}
          </span>
        </p>
      }
    >
      <form ref={form} id="waitlist" class={styles.form} novalidate onSubmit={send}>
        <TextField
          label={t('waitlist.email')}
          name="email"
          type="email"
          autocomplete="email"
          inputmode="email"
          required
          value={email()}
          error={problem()}
          hint={problem() ? undefined : t('waitlist.hint')}
          onInput={(event) => {
            setEmail(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <Button type="submit" kind="plain" busy={join.isPending}>
          {t('waitlist.join')}
        </Button>
        <Show when={failure()}>
          {(failure) => (
            <p class={styles.failure} role="alert">
              {failure().message} {t('waitlist.kept')}
            </p>
          )}
        </Show>
      </form>
    </Show>
  );
}
