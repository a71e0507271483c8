import type { Factors, NewAuthenticator } from '@motriforge/shared/contracts/factors';
import { Badge } from '@motriforge/ui/badge.tsx';
import { ChevronRight } from '@motriforge/ui/glyphs.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { AuthenticatorSettings } from './authenticator-settings.tsx';
import { ChangeEmailForm } from './change-email-form.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import type { Proved } from './proof-sheet.tsx';
import styles from './security-page.module.css';
import { beginAuthenticator } from './security-queries.ts';
import { dayOf } from './when.ts';

// It brings what draws the square to scan.
const AuthenticatorSetUp = lazy(() => import('./authenticator-set-up.tsx'));

type Panel = { name: 'email' | 'password' | 'authenticator' } | { name: 'set-up'; begun: NewAuthenticator };

/** What opens the account, each with its own side panel. */
export function WaysIn(props: { factors: Factors; proved: Proved }) {
  const [panel, setPanel] = createSignal<Panel | null>(null);
  const close = () => setPanel(null);

  const setUp = async () => {
    try {
      const begun = await props.proved(beginAuthenticator);
      if (begun) setPanel({ name: 'set-up', begun });
    } catch (error) {
      toast({ message: viewOf(error).message, kind: 'bad' });
    }
  };
  const titleOf = (name: Panel['name'] | undefined) => {
    switch (name) {
      case 'email':
        return t('changeEmail.title');
      case 'password':
        return t('changePassword.title');
      case 'set-up':
        return props.factors.authenticatorSince === null ? t('totp.title') : t('codes.title');
      default:
        return t('totp.manage');
    }
  };
  const begun = () => {
    const shown = panel();
    return shown?.name === 'set-up' ? shown.begun : undefined;
  };

  return (
    <Section title={t('security.waysIn')}>
      <RowList>
        <Row
          title={t('security.email')}
          meta={<span class={styles.address}>{props.factors.email}</span>}
          trailing={<ChevronRight class={styles.chevron} />}
          onPress={() => setPanel({ name: 'email' })}
        />
        <Show
          when={props.factors.hasPassword}
          fallback={<Row title={t('security.password')} meta={t('security.noPassword')} href="/forgot-password" />}
        >
          <Row
            title={t('security.password')}
            meta={t('security.passwordSet')}
            trailing={<ChevronRight class={styles.chevron} />}
            onPress={() => setPanel({ name: 'password' })}
          />
        </Show>
        <Row
          title={t('security.authenticator')}
          meta={
            props.factors.authenticatorSince === null
              ? t('security.authenticatorOff')
              : t('security.authenticatorOn', {
                  since: dayOf(props.factors.authenticatorSince),
                  left: props.factors.recoveryCodesLeft,
                })
          }
          trailing={
            <>
              <Show when={props.factors.authenticatorSince !== null}>
                <Badge kind="good">{t('security.on')}</Badge>
              </Show>
              <ChevronRight class={styles.chevron} />
            </>
          }
          onPress={() =>
            props.factors.authenticatorSince === null ? void setUp() : setPanel({ name: 'authenticator' })
          }
        />
      </RowList>
      <Sheet open={panel() !== null} onClose={close} title={titleOf(panel()?.name)} closeLabel={t('security.close')}>
        <Switch>
          <Match when={panel()?.name === 'email'}>
            <ChangeEmailForm before={props.factors.email} />
          </Match>
          <Match when={panel()?.name === 'password'}>
            <ChangePasswordForm onDone={close} />
          </Match>
          <Match when={panel()?.name === 'authenticator'}>
            <AuthenticatorSettings factors={props.factors} proved={props.proved} onDone={close} />
          </Match>
          <Match when={begun()}>
            {(begun) => (
              <Suspense fallback={<p class={styles.lead}>{t('totp.preparing')}</p>}>
                <AuthenticatorSetUp begun={begun()} email={props.factors.email} onDone={close} />
              </Suspense>
            )}
          </Match>
        </Switch>
      </Sheet>
    </Section>
  );
}
