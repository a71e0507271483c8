import { settingId } from '@motriforge/db/lookups/settings/rows';
import { userSettingValue } from '@motriforge/db/schema/settings';
import { type Locale, locales } from '@motriforge/shared/contracts/common';
import { type SQL, sql } from 'drizzle-orm';

/** What somebody has set, beside a query about them. Written out, because columns of a query on one table come without it. */
export const settingOf = <T>(key: 'ui.language' | 'locale.timezone', userId: SQL = sql`"user".id`) =>
  sql<T | null>`(select json_extract(${sql.identifier('user_setting_value')}.value, '$') from ${userSettingValue}
    where user_setting_value.user_id = ${userId} and user_setting_value.setting_id = ${settingId(key)})`;

export const localeOf = ({ language }: { language: string | null }): Locale =>
  locales.find((locale) => locale === language) ?? 'en';
