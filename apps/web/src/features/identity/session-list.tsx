import type { SessionView } from '@motriforge/shared/contracts/identity';
import { Badge } from '@motriforge/ui/badge.tsx';
import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import Monitor from '~icons/lucide/monitor';
import Smartphone from '~icons/lucide/smartphone';
import Tablet from '~icons/lucide/tablet';
import { Failure } from '../../layout/failure.tsx';
import { hasUnsent } from '../../lib/changes.ts';
import { viewOf } from '../../lib/errors.ts';
import { locale, t } from '../../lib/i18n.ts';
import { signOut } from './queries.ts';
import styles from './security-page.module.css';
import { endOtherSessions, endSession, useSessions, useSessionsChange } from './security-queries.ts';
import { ago } from './when.ts';

const drawings: Record<string, typeof Monitor> = { mobile: Smartphone, tablet: Tablet };

/** Where the account is signed in, this device first, and the way to end what should not be there. */
export function SessionList() {
  const sessions = useSessions();
  const change = useSessionsChange();
  const client = useQueryClient();
  const [busy, setBusy] = createSignal<string | null>(null);
  const others = () => sessions.data?.filter(({ isThis }) => !isThis) ?? [];
  const sorted = () => sessions.data?.toSorted((one, other) => Number(other.isThis) - Number(one.isThis));

  const end = async (what: string, run: () => Promise<string>) => {
    setBusy(what);
    try {
      toast({ message: await run() });
    } catch (error) {
      toast({ message: viewOf(error).message, kind: 'bad' });
    } finally {
      setBusy(null);
    }
  };
  const endOne = (session: SessionView) => {
    if (session.isThis && hasUnsent()) return void toast({ message: t('sessions.unsent'), kind: 'bad' });
    return end(session.id, async () => {
      if (session.isThis) {
        await signOut(client);
        return t('sessions.ended', { device: nameOf(session) });
      }
      await endSession(session.id);
      change.keep(({ id }) => id !== session.id);
      return t('sessions.ended', { device: nameOf(session) });
    });
  };
  const endOthers = () =>
    end('others', async () => {
      const count = others().length;
      await endOtherSessions();
      change.keep(({ isThis }) => isThis);
      return t('sessions.endedOthers', { count });
    });

  return (
    <Section title={t('sessions.title')}>
      <Switch>
        <Match when={sorted()}>
          {(list) => (
            <>
              <RowList>
                <For each={list()}>
                  {(session) => (
                    <Row
                      leading={<Dynamic component={drawings[session.deviceType ?? ''] ?? Monitor} aria-hidden="true" />}
                      title={
                        <span class={styles.named}>
                          {nameOf(session)}
                          <Show when={session.isThis}>
                            <Badge kind="ember">{t('sessions.this')}</Badge>
                          </Show>
                        </span>
                      }
                      meta={seen(session)}
                      trailing={
                        <Button
                          kind="quiet"
                          aria-label={session.isThis ? undefined : t('sessions.endNamed', { device: nameOf(session) })}
                          busy={busy() === session.id}
                          onClick={() => void endOne(session)}
                        >
                          {t('sessions.end')}
                        </Button>
                      }
                    />
                  )}
                </For>
              </RowList>
              <Show when={others().length > 0} fallback={<p class={styles.note}>{t('sessions.only')}</p>}>
                <Button class={styles.after} busy={busy() === 'others'} onClick={() => void endOthers()}>
                  {t('sessions.endOthers')}
                </Button>
              </Show>
            </>
          )}
        </Match>
        <Match when={sessions.isError}>
          <Failure
            title={t('sessions.failed')}
            error={sessions.error}
            onRetry={() => void sessions.refetch()}
            retrying={sessions.isFetching}
          />
        </Match>
        <Match when={true}>
          <Skeleton shape="row" count={3} />
        </Match>
      </Switch>
    </Section>
  );
}

const nameOf = ({ browser, os }: SessionView): string =>
  browser && os ? t('sessions.on', { browser, os }) : (browser ?? os ?? t('sessions.unknown'));

function seen({ isThis, country, lastActivityAt }: SessionView): string {
  const place = country && new Intl.DisplayNames(locale(), { type: 'region' }).of(country);
  if (isThis) return place ? t('sessions.nowIn', { country: place }) : t('sessions.now');
  const when = ago(lastActivityAt);
  return place ? t('sessions.seenIn', { ago: when, country: place }) : t('sessions.seen', { ago: when });
}
