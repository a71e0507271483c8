import type { IdentityView } from '@motriforge/shared/contracts/identity';
import { Button } from '@motriforge/ui/button.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import type { Proved } from './proof-sheet.tsx';
import styles from './security-page.module.css';
import { unlinkIdentity, useIdentityRemoval } from './security-queries.ts';

interface GoogleSettingsProps {
  identity: IdentityView;
  /** Without it nobody gets in any more, so it stays until there is another way. */
  isOnlyWay: boolean;
  proved: Proved;
  connect: () => void;
  onDone: () => void;
}

/** A Google account that opens this one, and its end. */
export function GoogleSettings(props: GoogleSettingsProps) {
  const remove = useIdentityRemoval();
  const [isBusy, setBusy] = createSignal(false);

  const unlink = async () => {
    const { identity, proved, connect, onDone } = props;
    setBusy(true);
    try {
      const isUnlinked = await proved(async () => {
        await unlinkIdentity(identity.id);
        return true;
      });
      if (!isUnlinked) return;
      remove(identity.id);
      toast({ message: t('googleWay.unlinked'), action: { label: t('googleWay.again'), run: connect } });
      onDone();
    } catch (error) {
      toast({ message: viewOf(error).message, kind: 'bad' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div class={styles.form}>
      <Show
        when={!props.isOnlyWay}
        fallback={
          <>
            <p class={styles.lead}>{t('googleWay.only')}</p>
            <LinkButton href="/forgot-password" kind="primary" wide>
              {t('googleWay.choosePassword')}
            </LinkButton>
          </>
        }
      >
        <p class={styles.lead}>{t('googleWay.unlinkLead')}</p>
        <Button kind="danger" wide busy={isBusy()} onClick={() => void unlink()}>
          {t('googleWay.unlink')}
        </Button>
      </Show>
    </div>
  );
}
