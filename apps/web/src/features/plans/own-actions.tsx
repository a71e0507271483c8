import type { ProgramPage } from '@motriforge/shared/contracts/programs';
import { newId } from '@motriforge/shared/ids';
import { Button } from '@motriforge/ui/button.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import styles from './plans.module.css';

/** Changes a program of one's own, or makes one's own of any other. */
export function OwnActions(props: { program: ProgramPage }) {
  const navigate = useNavigate();
  const [isBusy, setBusy] = createSignal(false);
  // Made once: a second tap makes no second copy.
  const id = newId();
  const copy = async () => {
    setBusy(true);
    try {
      const sourceId = props.program.id;
      await call(({ programs }) => programs.duplicate.mutate({ id, sourceId, locale: locale() }));
      navigate(`/programs/${id}/edit`);
    } catch {
      toast({ message: t('plans.saveFailed'), kind: 'bad' });
      setBusy(false);
    }
  };
  return (
    <div class={styles.actions}>
      <Show
        when={props.program.isOwn}
        fallback={
          <Button kind="quiet" busy={isBusy()} onClick={copy}>
            {t('plans.copy')}
          </Button>
        }
      >
        <LinkButton href={`/programs/${props.program.id}/edit`} kind="plain">
          {t('plans.edit')}
        </LinkButton>
      </Show>
    </div>
  );
}
