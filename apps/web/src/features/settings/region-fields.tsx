import { locales } from '@motriforge/shared/contracts/common';
import { distanceUnits, massUnits } from '@motriforge/shared/units';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { t } from '../../lib/i18n.ts';
import { prefer, preference } from '../../lib/preferences.ts';
import { Setting } from './setting.tsx';
import { TimeZoneField } from './time-zone-field.tsx';
import styles from './you-page.module.css';

/** Each language in its own words, so that it is found by who needs it. */
const languageNames = { en: 'English', th: 'ไทย' };

/** Language, units and time zone: what a device can guess. */
export function RegionFields() {
  return (
    <div class={styles.settings}>
      <Setting name={t('you.language')}>
        <Segmented
          label={t('you.language')}
          options={locales.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
          value={preference('language')}
          onChange={(language) => prefer({ language })}
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
    </div>
  );
}
