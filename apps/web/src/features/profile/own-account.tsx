import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, Show } from 'solid-js';
import { hasUnsent } from '../../lib/changes.ts';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { signOut } from '../identity/queries.ts';
import styles from './own-account.module.css';
import { toldRows } from './told.ts';

/** What somebody told us, the ways to the rest of their account, and out. */
export default function OwnAccount() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isLeaving, setLeaving] = createSignal(false);
  const [problem, setProblem] = createSignal<string | null>(null);

  const leave = async () => {
    if (hasUnsent()) return setProblem(t('profile.unsent'));
    setLeaving(true);
    try {
      await signOut(client);
      navigate('/', { replace: true });
    } catch (error) {
      setProblem(viewOf(error).message);
    } finally {
      setLeaving(false);
    }
  };

  return (
    <>
      <Section title={t('profile.told')} class={styles.section}>
        <RowList>
          <For each={toldRows()}>
            {(row) => <Row title={row.title} meta={row.said} href={`/welcome?step=${row.step}`} />}
          </For>
          <Row title={t('profile.gyms')} meta={t('profile.gymsHint')} href="/gyms" />
        </RowList>
      </Section>
      <Section title={t('profile.account')} class={styles.section}>
        <RowList>
          <Row title={t('you.security')} meta={t('you.securityHint')} href="/security" />
          <Row title={t('profile.privacy')} href="/privacy" />
        </RowList>
        <div class={styles.leave}>
          <Button busy={isLeaving()} onClick={() => void leave()}>
            {t('profile.signOut')}
          </Button>
          <Show when={problem()}>
            {(problem) => (
              <p role="alert" class={styles.problem}>
                {problem()}
              </p>
            )}
          </Show>
        </div>
      </Section>
    </>
  );
}
