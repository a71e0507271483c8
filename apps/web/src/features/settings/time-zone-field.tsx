import { Select } from '@motriforge/ui/select.tsx';
import { createMemo, For } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { guessedTimeZone, prefer, preference } from '../../lib/preferences.ts';

export function TimeZoneField() {
  const guessed = guessedTimeZone();
  const zones = createMemo(() => {
    const known = Intl.supportedValuesOf('timeZone');
    return known.includes(preference('timeZone')) ? known : [preference('timeZone'), ...known];
  });
  const now = () =>
    new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone: preference('timeZone') }).format(Date.now());
  return (
    <Select
      label={t('you.timeZone')}
      hint={t('you.timeZoneHint', { time: now() })}
      onChange={(event) => prefer({ timeZone: event.currentTarget.value })}
    >
      <For each={zones()}>
        {(zone) => (
          <option value={zone} selected={zone === preference('timeZone')}>
            {zone === guessed ? t('you.timeZoneGuessed', { zone: placeName(zone) }) : placeName(zone)}
          </option>
        )}
      </For>
    </Select>
  );
}

const placeName = (zone: string) => zone.replaceAll('_', ' ');
