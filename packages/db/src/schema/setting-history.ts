import { sql } from 'drizzle-orm';
import { check, index, text } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, json, table } from './columns.ts';
import { user } from './identity.ts';
import { filled } from './rules.ts';
import { type SettingValue, setting, settingScopes } from './settings.ts';
import { exportFormats } from './words.ts';

/** That somebody changed a setting of a person, an institution or the system, from what to what. */
export const settingChangeLog = table(
  'setting_change_log',
  {
    id: id(),
    settingId: text('setting_id')
      .notNull()
      .references(() => setting.id, { onDelete: 'restrict' }),
    scope: text('scope', { enum: settingScopes }).notNull(),
    /** The person or the institution; the system needs none. */
    scopeId: text('scope_id'),
    oldValue: json<SettingValue>('old_value'),
    newValue: json<SettingValue>('new_value').notNull(),
    changeReason: text('change_reason'),
    changedBy: text('changed_by')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    changedAt: instant('changed_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    index('setting_change_log_scope_idx').on(t.scope, t.scopeId, t.changedAt),
    index('setting_change_log_setting_idx').on(t.settingId, t.changedAt),
    index('setting_change_log_changed_by_idx').on(t.changedBy, t.changedAt),
    check('setting_change_log_scope_id_ck', sql`(${t.scope} = 'SYSTEM') = (${t.scopeId} is null)`),
  ],
);

/** Values for many settings at once, to give to a person or an institution. */
export const settingTemplate = table(
  'setting_template',
  {
    id: id(),
    templateName: text('template_name', { length: 100 }).notNull().unique(),
    description: text('description'),
    templateScope: text('template_scope', { enum: ['USER', 'INSTITUTION'] }).notNull(),
    /** By key. */
    settingsData: json<Record<string, SettingValue>>('settings_data').notNull(),
    isSystemTemplate: flag('is_system_template').notNull().default(false),
    createdBy: text('created_by')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    isActive: flag('is_active').notNull().default(true),
  },
  (t) => [
    index('setting_template_created_by_idx').on(t.createdBy),
    filled('setting_template_name_filled_ck', t.templateName),
    check('setting_template_settings_data_shape_ck', sql`json_type(${t.settingsData}) = 'object'`),
  ],
);

/** A copy of somebody's settings to take away, for a day. */
export const settingExport = table(
  'setting_export',
  {
    id: id(),
    requestedBy: text('requested_by')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    exportScope: text('export_scope', { enum: settingScopes }).notNull(),
    /** The person or the institution; the system needs none. */
    scopeId: text('scope_id'),
    /** By key. */
    exportedSettings: json<Record<string, SettingValue>>('exported_settings').notNull(),
    exportFormat: text('export_format', { enum: exportFormats }).notNull(),
    exportedAt: instant('exported_at').notNull().$defaultFn(Date.now),
    expiresAt: instant('expires_at')
      .notNull()
      .$defaultFn(() => Date.now() + 24 * 3_600_000),
  },
  (t) => [
    index('setting_export_requested_by_idx').on(t.requestedBy, t.exportedAt),
    index('setting_export_expires_idx').on(t.expiresAt),
    check('setting_export_scope_id_ck', sql`(${t.exportScope} = 'SYSTEM') = (${t.scopeId} is null)`),
    check('setting_export_exported_settings_shape_ck', sql`json_type(${t.exportedSettings}) = 'object'`),
    check('setting_export_order_ck', sql`${t.expiresAt} > ${t.exportedAt}`),
  ],
);
