import { settingId } from '@motriforge/db/lookups/settings/rows';
import { userSettingValue } from '@motriforge/db/schema/settings';
import type { Person, Writer } from './person.ts';

/** What somebody set when they joined: language, zone and units. */
export function writePreferences({ rows, ids, calendar }: Writer, person: Person) {
  const setAt = calendar.at(person.joined, 545);
  const chosen = {
    'ui.language': person.locale,
    'locale.timezone': calendar.timeZone,
    'units.weight': person.massUnit,
  } as const;
  for (const [key, value] of Object.entries(chosen)) {
    rows.add(userSettingValue, {
      id: ids.next(),
      userId: person.id,
      // The keys are those of the literal above.
      settingId: settingId(key as keyof typeof chosen),
      value,
      setAt,
      updatedAt: setAt,
    });
  }
}
