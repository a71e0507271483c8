import { onboardingSteps } from '@motriforge/shared/onboarding';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { createSignal, For, onCleanup, Show } from 'solid-js';
import { useHead } from '../../lib/head.ts';
import { locale, t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { me } from '../../lib/session.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import { StartCard } from '../training/start-card.tsx';
import { fitting } from './fitting.ts';
import { dayIn, dayName, partOfDay } from './local-day.ts';
import { profile } from './profile.ts';
import { SaveState } from './save-state.tsx';
import styles from './today-page.module.css';
import { toldRows } from './told.ts';
import { Week } from './week.tsx';

const MINUTE = 60_000;

export default function TodayPage() {
  return (
    <PrivatePage>
      <Today />
    </PrivatePage>
  );
}

/** The one page to open: what to do next, and the week it is part of. Everything on it is known to the device. */
function Today() {
  const [now, setNow] = createSignal(Date.now());
  const clock = setInterval(() => setNow(Date.now()), MINUTE);
  onCleanup(() => clearInterval(clock));
  useHead(() => ({ title: t('today.title') }));

  const today = () => dayIn(preference('timeZone'), now());
  const greeting = () => t(`today.${partOfDay(preference('timeZone'), now())}`);
  /** An address is no name to greet somebody by. */
  const name = () => profile().name ?? (me()?.name === me()?.email ? null : me()?.name);
  const openSteps = () => onboardingSteps.filter((step) => !profile().steps[step]);

  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <p class={styles.date}>{dayName(today(), locale(), { weekday: 'long', day: 'numeric', month: 'long' })}</p>
        <h1 class={styles.greeting}>
          <Show when={name()} fallback={greeting()}>
            {(name) => t('today.named', { greeting: greeting(), name: name() })}
          </Show>
        </h1>
        <SaveState />
      </header>

      <Show when={!profile().isOnboarded && openSteps().length > 0}>
        <section class={styles.next} aria-labelledby="begin">
          <h2 id="begin" class={styles.nextTitle}>
            {t('today.begin')}
          </h2>
          <p class={styles.nextText}>{t('today.beginText', { count: openSteps().length })}</p>
          <LinkButton href="/welcome" kind="primary" size="log">
            {t('today.beginGo')}
          </LinkButton>
        </section>
      </Show>

      <section class={styles.next} aria-labelledby="next">
        <StartCard isFirst={profile().isOnboarded || openSteps().length === 0} />
      </section>

      <Week today={today()} class={styles.week} />

      <Show when={profile().reasons.length > 0}>
        <Section title={t('today.fits')} class={styles.fits}>
          <RowList>
            <For each={fitting(profile().reasons)}>{(way) => <Row title={way.title} href={way.href} />}</For>
          </RowList>
        </Section>
      </Show>

      <Show when={profile().isOnboarded}>
        <Section title={t('today.you')} class={styles.told}>
          <RowList>
            <For each={toldRows()}>
              {(row) => <Row title={row.title} meta={row.said} href={`/welcome?step=${row.step}`} />}
            </For>
          </RowList>
        </Section>
      </Show>
    </div>
  );
}
