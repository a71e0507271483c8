import type { Making } from '../making.ts';

/** A row of settings: the person it is of, and what they set, by the key and the column that says it. */
export function putSettings(making: Making, settings: readonly (readonly [key: string, column: string])[]): void {
  making.put(
    'user_settings',
    { ...making.plain('user_settings'), settings_id: making.id },
    { by: ['user_id'], mode: 'keep' },
  );
  for (const [key, column] of settings) putSetting(making, key, column);
}

/** What a person has set. Nothing said is nothing set: the default of the platform holds. */
function putSetting(making: Making, key: string, column: string): void {
  const value = making.text(column);
  if (value === null) return;
  const kind = making.kindOf(column);
  const json = kind === 'json' ? value : JSON.stringify(value);
  const settingId = making.word('setting', [key], {
    display_name: key,
    setting_scope: 'USER',
    data_type: kind === 'json' ? 'JSON' : 'STRING',
    default_value: json,
  });
  making.put(
    'user_setting_value',
    { id: making.part(key), user_id: making.text('user_id'), setting_id: settingId, value: json },
    { by: ['user_id', 'setting_id'] },
  );
}
