import { BodyMap } from '@motriforge/ui/body-map.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { useNavigate } from '@solidjs/router';
import { For } from 'solid-js';
import { Mark } from '../../layout/mark.tsx';
import { useHead } from '../../lib/head.ts';
import { type PlainKey, t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import styles from './landing-page.module.css';
import { WaitlistForm } from './waitlist-form.tsx';

const lines: PlainKey[] = ['landing.line1', 'landing.line2', 'landing.line3'];

export default function LandingPage() {
  const navigate = useNavigate();
  useHead(() => ({ title: '', description: t('landing.description') }));
  return (
    <div class={styles.page}>
      <p class={styles.name}>
        <Mark class={styles.mark} />
        {t('app.name')}
      </p>
      <h1 class={styles.title}>
        <For each={lines}>{(line) => <span>{t(line)} </span>}</For>
      </h1>
      <figure class={styles.body}>
        <div class={styles.drawing}>
          <BodyMap
            label={t('landing.body')}
            primary={['chest', 'quads', 'lats']}
            secondary={['triceps', 'glutes', 'front-delts', 'biceps']}
            zoneName={(zone) => t(`zone.${zone}`)}
            onZone={(zone) => navigate(`/library?muscle=${zone}`)}
          />
        </div>
        <figcaption class={styles.caption}>{t('landing.tap')}</figcaption>
      </figure>
      <div class={styles.words}>
        <div class={styles.begin}>
          <LinkButton href={me() ? '/today' : '/sign-up'} kind="primary" size="log" wide>
            {t(me() ? 'place.today' : 'landing.begin')}
          </LinkButton>
          <p class={styles.now}>
            {t('landing.now')}{' '}
            <a href="/library" class={styles.link}>
              {t('landing.library')}
            </a>
          </p>
        </div>
        <WaitlistForm />
      </div>
    </div>
  );
}
