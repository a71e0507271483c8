import type { SettingValue } from '@motriforge/db/schema/settings';

/** What a setting was set to, by each who may set it. */
export interface Layers {
  own: { value: SettingValue; isDefault: boolean } | null;
  institution: { value: SettingValue; overridesSystem: boolean } | null;
  system: { value: SettingValue } | null;
  fallback: SettingValue;
  isUserConfigurable: boolean;
}

export interface Effective {
  value: SettingValue;
  setBy: 'USER' | 'INSTITUTION' | 'SYSTEM' | 'NOBODY';
}

/**
 * The value that holds: the person's own, else their institution's, else the platform's, else the default. Where the
 * platform has set something, an institution's value counts only if it says that it overrides it. What a person did not
 * choose themselves is a default.
 */
export function effectiveValue({ own, institution, system, fallback, isUserConfigurable }: Layers): Effective {
  if (own && !own.isDefault && isUserConfigurable) return { value: own.value, setBy: 'USER' };
  if (institution && (institution.overridesSystem || !system))
    return { value: institution.value, setBy: 'INSTITUTION' };
  if (system) return { value: system.value, setBy: 'SYSTEM' };
  return { value: own?.isDefault ? own.value : fallback, setBy: 'NOBODY' };
}
