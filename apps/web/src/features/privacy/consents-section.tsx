import type { ConsentView } from '@motriforge/shared/contracts/privacy';
import { Section } from '@motriforge/ui/section.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { Switch as Toggle } from '@motriforge/ui/switch.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { For, Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { t } from '../../lib/i18n.ts';
import { dayOf } from '../identity/when.ts';
import styles from './privacy-page.module.css';
import { useChangeConsent, useConsents } from './queries.ts';

export function ConsentsSection() {
  const consents = useConsents();
  return (
    <Section title={t('consents.title')}>
      <Switch>
        <Match when={consents.isPending}>
          <Skeleton shape="row" count={4} />
        </Match>
        <Match when={consents.isError && consents.data === undefined}>
          <Failure title={t('consents.failed')} error={consents.error} onRetry={() => void consents.refetch()} />
        </Match>
        <Match when={consents.data}>
          {(all) => (
            <ul>
              <For each={all()}>
                {(text) => (
                  <li class={styles.consent}>
                    <Consent text={text} />
                  </li>
                )}
              </For>
            </ul>
          )}
        </Match>
      </Switch>
    </Section>
  );
}

/** What an account cannot do without is told; the rest is a switch. */
function Consent(props: { text: ConsentView }) {
  const change = useChangeConsent();
  const name = () => t(`consent.${props.text.kind}`);
  const choose = (isGiven: boolean) =>
    change.mutate(
      { text: props.text, isGiven },
      { onError: () => void toast({ message: t('consents.notSaved'), kind: 'bad' }) },
    );
  return (
    <>
      <Show
        when={!props.text.isNeeded}
        fallback={
          <>
            <h3>{name()}</h3>
            <p class={styles.soft}>{props.text.body}</p>
          </>
        }
      >
        <Toggle
          label={name()}
          hint={props.text.body}
          checked={props.text.isGiven && !props.text.isOutdated}
          onChange={choose}
        />
      </Show>
      <p class={styles.soft}>{saidOf(props.text)}</p>
    </>
  );
}

function saidOf({ isGiven, isOutdated, givenAt, withdrawnAt }: ConsentView): string {
  if (isOutdated) return t('consents.changed');
  if (isGiven && givenAt !== null) return t('consents.given', { day: dayOf(givenAt) });
  return withdrawnAt === null ? '' : t('consents.withdrawn', { day: dayOf(withdrawnAt) });
}
