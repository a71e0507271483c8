export { exportSettings, fetchSettingExport } from './export.ts';
export { preferenceStatements, preferencesIn, setPreferences } from './preferences.ts';
export { effectiveSettings, type SettingView, settingLayers, settingsOf, toSettingViews } from './read.ts';
export { type SettingChange, type SettingTarget, setSetting } from './set.ts';
export { checkValue } from './validation.ts';
