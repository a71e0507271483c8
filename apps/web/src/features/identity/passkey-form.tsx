import type { PasskeyView } from '@motriforge/shared/contracts/factors';
import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import type { Proved } from './proof-sheet.tsx';
import styles from './security-page.module.css';
import { removePasskey, renamePasskey, useFactorsChange } from './security-queries.ts';

interface PasskeyFormProps {
  passkey: PasskeyView;
  proved: Proved;
  onDone: () => void;
}

/** A passkey's name, and its end. */
export function PasskeyForm(props: PasskeyFormProps) {
  const change = useFactorsChange();
  const [isRemoving, setRemoving] = createSignal(false);
  const form = createForm<'name'>({
    async send({ name }) {
      const { id } = props.passkey;
      await renamePasskey({ id, name });
      change(({ passkeys }) => ({ passkeys: passkeys.map((one) => (one.id === id ? { ...one, name } : one)) }));
      toast({ message: t('passkeys.renamed') });
      props.onDone();
    },
  });

  const remove = async () => {
    const { id, name } = props.passkey;
    setRemoving(true);
    try {
      const isRemoved = await props.proved(async () => {
        await removePasskey(id);
        return true;
      });
      if (!isRemoved) return;
      change(({ passkeys }) => ({ passkeys: passkeys.filter((one) => one.id !== id) }));
      toast({ message: t('passkeys.removed', { name }) });
      props.onDone();
    } catch (error) {
      toast({ message: viewOf(error).message, kind: 'bad' });
    } finally {
      setRemoving(false);
    }
  };

  return (
    <div class={styles.parts}>
      <form ref={form.ref} class={styles.form} novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
        <TextField
          label={t('passkeys.name')}
          name="name"
          required
          maxlength={100}
          autocomplete="off"
          value={props.passkey.name}
          error={form.problem('name')}
        />
        <FailureNote words={form.failure()} />
        <Button type="submit" kind="primary" wide busy={form.isBusy()}>
          {t('passkeys.rename')}
        </Button>
      </form>
      <div class={styles.form}>
        <p class={styles.lead}>{t('passkeys.removeLead')}</p>
        <Button kind="danger" wide busy={isRemoving()} onClick={() => void remove()}>
          {t('passkeys.remove')}
        </Button>
      </div>
    </div>
  );
}
