import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Switch } from '@motriforge/ui/switch.tsx';
import { lazy, Show } from 'solid-js';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { prefer, preference, themes } from '../../lib/preferences.ts';
import { me } from '../../lib/session.ts';
import { RegionFields } from './region-fields.tsx';
import { Setting } from './setting.tsx';
import styles from './you-page.module.css';

const OwnProfile = lazy(() => import('../profile/own-profile.tsx'));
const PushSwitch = lazy(() => import('../notifications/push-switch.tsx'));
const OwnAccount = lazy(() => import('../profile/own-account.tsx'));

/** Of somebody signed in, who they are; of everybody, how the product looks and counts for them. */
export default function YouPage() {
  useHead(() => ({ title: t('you.title') }));
  return (
    <>
      <PageHeader title={t('you.title')} lead={me() ? me()?.email : t('you.lead')} />
      <div class={styles.page}>
        <Show when={me()}>
          <OwnProfile />
        </Show>
        <Show when={me()} fallback={<Settings />}>
          <Section title={t('profile.settings')}>
            <p class={styles.note}>{t('profile.synced')}</p>
            <Settings />
            <PushSwitch />
          </Section>
          <OwnAccount />
        </Show>
      </div>
    </>
  );
}

function Settings() {
  return (
    <div class={styles.settings}>
      <RegionFields />
      <Setting name={t('you.theme')}>
        <Segmented
          label={t('you.theme')}
          options={themes.map((value) => ({ value, label: t(`you.theme.${value}`) }))}
          value={preference('theme')}
          onChange={(theme) => prefer({ theme })}
        />
      </Setting>
      <Switch
        label={t('you.motion')}
        hint={t('you.motionHint')}
        checked={preference('motion') === 'reduced'}
        onChange={(reduced) => prefer({ motion: reduced ? 'reduced' : 'system' })}
      />
    </div>
  );
}
