import type { Factors, NewAuthenticator } from '@motriforge/shared/contracts/factors';
import type { IdentityView } from '@motriforge/shared/contracts/identity';
import { Badge } from '@motriforge/ui/badge.tsx';
import { ChevronRight } from '@motriforge/ui/glyphs.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { useQuery } from '@tanstack/solid-query';
import { createSignal, For, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { unsuspended } from '../../lib/unsuspended.ts';
import { AuthenticatorSettings } from './authenticator-settings.tsx';
import { ChangeEmailForm } from './change-email-form.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { GoogleSettings } from './google-settings.tsx';
import type { Proved } from './proof-sheet.tsx';
import { connectGoogle, waysInQuery } from './queries.ts';
import styles from './security-page.module.css';
import { beginAuthenticator } from './security-queries.ts';
import { dayOf } from './when.ts';

// It brings what draws the square to scan.
const AuthenticatorSetUp = lazy(() => import('./authenticator-set-up.tsx'));

type Panel =
  | { name: 'email' | 'password' | 'authenticator' }
  | { name: 'set-up'; begun: NewAuthenticator }
  | { name: 'google'; identity: IdentityView };

/** What opens the account, each with its own side panel. */
export function WaysIn(props: { factors: Factors; identities: readonly IdentityView[]; proved: Proved }) {
  const offered = unsuspended(useQuery(waysInQuery));
  const [panel, setPanel] = createSignal<Panel | null>(null);
  const close = () => setPanel(null);

  const attempt = async (run: () => Promise<void>) => {
    try {
      await run();
    } catch (error) {
      toast({ message: viewOf(error).message, kind: 'bad' });
    }
  };
  const setUp = () =>
    attempt(async () => {
      const begun = await props.proved(beginAuthenticator);
      if (begun) setPanel({ name: 'set-up', begun });
    });
  const connect = () => attempt(async () => void (await props.proved(() => connectGoogle('/security'))));
  const titleOf = (name: Panel['name'] | undefined) => {
    switch (name) {
      case 'email':
        return t('changeEmail.title');
      case 'password':
        return t('changePassword.title');
      case 'set-up':
        return props.factors.authenticatorSince === null ? t('totp.title') : t('codes.title');
      case 'google':
        return t('googleWay.title');
      default:
        return t('totp.manage');
    }
  };
  const begun = () => {
    const shown = panel();
    return shown?.name === 'set-up' ? shown.begun : undefined;
  };
  const linked = () => {
    const shown = panel();
    return shown?.name === 'google' ? shown.identity : undefined;
  };
  const isOnlyWay = () =>
    !props.factors.hasPassword && props.factors.passkeys.length === 0 && props.identities.length === 1;

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
        <For
          each={props.identities}
          fallback={
            <Show when={offered.data?.google}>
              <Row
                title={t('googleWay.title')}
                meta={t('googleWay.off')}
                trailing={<ChevronRight class={styles.chevron} />}
                onPress={() => void connect()}
              />
            </Show>
          }
        >
          {(identity) => (
            <Row
              title={t('googleWay.title')}
              meta={
                <span class={styles.address}>
                  {t('googleWay.on', {
                    email: identity.email ?? t('googleWay.title'),
                    since: dayOf(identity.createdAt),
                  })}
                </span>
              }
              trailing={
                <>
                  <Badge kind="good">{t('security.on')}</Badge>
                  <ChevronRight class={styles.chevron} />
                </>
              }
              onPress={() => setPanel({ name: 'google', identity })}
            />
          )}
        </For>
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
          <Match when={linked()}>
            {(identity) => (
              <GoogleSettings
                identity={identity()}
                isOnlyWay={isOnlyWay()}
                proved={props.proved}
                connect={() => void connect()}
                onDone={close}
              />
            )}
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
