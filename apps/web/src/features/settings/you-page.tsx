import { locales } from '@motriforge/shared/contracts/common';
import { distanceUnits, massUnits } from '@motriforge/shared/units';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Switch } from '@motriforge/ui/switch.tsx';
import { type JSX, Show } from 'solid-js';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { prefer, preference, themes } from '../../lib/preferences.ts';
import { me } from '../../lib/session.ts';
import { TimeZoneField } from './time-zone-field.tsx';
import styles from './you-page.module.css';

/** Each language in its own words, so that it is found by who needs it. */
const languageNames = { en: 'English', th: 'ไทย' };

export default function YouPage() {
  useHead(() => ({ title: t('you.title') }));
  return (
    <>
      <PageHeader title={t('you.title')} lead={t('you.lead')} />
      <Show when={me()}>
        <RowList class={styles.account}>
          <Row title={t('you.security')} meta={t('you.securityHint')} href="/security" />
        </RowList>
      </Show>
      <div class={styles.settings}>
        <Setting name={t('you.language')}>
          <Segmented
            label={t('you.language')}
            options={locales.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
            value={preference('language')}
            onChange={(language) => prefer({ language })}
          />
        </Setting>
        <Setting name={t('you.theme')}>
          <Segmented
            label={t('you.theme')}
            options={themes.map((value) => ({ value, label: t(`you.theme.${value}`) }))}
            value={preference('theme')}
            onChange={(theme) => prefer({ theme })}
          />
        </Setting>
        <Setting name={t('you.mass')}>
          <Segmented
            label={t('you.mass')}
            options={massUnits.map((value) => ({ value, label: t(`unit.${value}`) }))}
            value={preference('massUnit')}
            onChange={(massUnit) => prefer({ massUnit })}
          />
        </Setting>
        <Setting name={t('you.distance')}>
          <Segmented
            label={t('you.distance')}
            options={distanceUnits.map((value) => ({ value, label: t(`unit.${value}`) }))}
            value={preference('distanceUnit')}
            onChange={(distanceUnit) => prefer({ distanceUnit })}
          />
        </Setting>
        <TimeZoneField />
        <Switch
          label={t('you.motion')}
          hint={t('you.motionHint')}
          checked={preference('motion') === 'reduced'}
          onChange={(reduced) => prefer({ motion: reduced ? 'reduced' : 'system' })}
        />
      </div>
    </>
  );
}

function Setting(props: { name: string; children: JSX.Element }) {
  return (
    <div class={styles.setting}>
      <p class={styles.name} aria-hidden="true">
        {props.name}
      </p>
      {props.children}
    </div>
  );
}
