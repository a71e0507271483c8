import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { category, tag } from './enums.ts';
import { user } from './identity.ts';
import { institution } from './institutions.ts';
import { filled, notNegative } from './rules.ts';

export const settingScopes = ['USER', 'INSTITUTION', 'SYSTEM'] as const;
export const settingDataTypes = ['STRING', 'INTEGER', 'BOOLEAN', 'JSON', 'FLOAT'] as const;

/** What a setting can be set to. Of a sensitive one it is the ciphertext. */
export type SettingValue = string | number | boolean | SettingValue[] | { [key: string]: SettingValue };

/** What a value of a setting must obey. */
export interface SettingRules {
  min?: number;
  max?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  options?: (string | number)[];
}

/** That a person has settings of their own, and since when; the values are in `user_setting_value`. */
export const userSettings = table(
  'user_settings',
  {
    userId: text('user_id')
      .notNull()
      .unique()
      .references(() => user.id, { onDelete: 'cascade' }),
    settingsId: text('settings_id').notNull().unique().$defaultFn(newId),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.settingsId] })],
);

/** Something that can be set: its key, its type, what it is until somebody sets it. */
export const setting = table(
  'setting',
  {
    id: id(),
    /** Like `ui.theme`. */
    settingKey: text('setting_key', { length: 100 }).notNull().unique(),
    displayName: text('display_name', { length: 255 }).notNull(),
    description: text('description'),
    settingScope: text('setting_scope', { enum: settingScopes }).notNull(),
    dataType: text('data_type', { enum: settingDataTypes }).notNull(),
    defaultValue: json<SettingValue>('default_value').notNull(),
    validationRules: json<SettingRules>('validation_rules'),
    isRequired: flag('is_required').notNull().default(false),
    /** A password or a token: its values are kept encrypted and masked in the log and in exports. */
    isSensitive: flag('is_sensitive').notNull().default(false),
    isUserConfigurable: flag('is_user_configurable').notNull().default(true),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    filled('setting_key_filled_ck', t.settingKey),
    filled('setting_display_name_filled_ck', t.displayName),
    check(
      'setting_default_value_type_ck',
      sql`case ${t.dataType}
        when 'STRING' then json_type(${t.defaultValue}) = 'text'
        when 'INTEGER' then json_type(${t.defaultValue}) = 'integer'
        when 'BOOLEAN' then json_type(${t.defaultValue}) in ('true', 'false')
        when 'FLOAT' then json_type(${t.defaultValue}) in ('integer', 'real')
        else json_type(${t.defaultValue}) <> 'null' end`,
    ),
    check('setting_validation_rules_shape_ck', sql`json_type(${t.validationRules}) = 'object'`),
    check('setting_secret_default_ck', sql`${t.isSensitive} = 0 or ${t.defaultValue} = '""'`),
  ],
);

/** A topic a setting is about. */
export const settingCategory = table(
  'setting_category',
  {
    settingId: partOfSetting(),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.settingId, t.categoryId] })],
);

/** A tag on a setting. */
export const settingTag = table(
  'setting_tag',
  {
    settingId: partOfSetting(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.settingId, t.tagId] })],
);

/** What a person set something to, or what it was for them by default without their choosing. */
export const userSettingValue = table(
  'user_setting_value',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    settingId: settingId(),
    value: json<SettingValue>('value').notNull(),
    isDefault: flag('is_default').notNull().default(false),
    setAt: instant('set_at').notNull().$defaultFn(Date.now),
    updatedAt: updatedAt(),
  },
  (t) => [uniqueIndex('user_setting_value_uq').on(t.userId, t.settingId)],
);

/** What an institution set something to for its people. */
export const institutionSettingValue = table(
  'institution_setting_value',
  {
    id: id(),
    institutionId: text('institution_id')
      .notNull()
      .references(() => institution.id, { onDelete: 'cascade' }),
    settingId: settingId(),
    value: json<SettingValue>('value').notNull(),
    overridesSystem: flag('overrides_system').notNull().default(false),
    setBy: text('set_by')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    setAt: instant('set_at').notNull().$defaultFn(Date.now),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('institution_setting_value_uq').on(t.institutionId, t.settingId),
    index('institution_setting_value_set_by_idx').on(t.setBy),
  ],
);

/** What something is set to for everybody; nobody set what the product ships with. */
export const systemSettingValue = table(
  'system_setting_value',
  {
    id: id(),
    settingId: settingId().unique(),
    value: json<SettingValue>('value').notNull(),
    setBy: text('set_by').references(() => user.id, { onDelete: 'set null' }),
    changeReason: text('change_reason'),
    setAt: instant('set_at').notNull().$defaultFn(Date.now),
    updatedAt: updatedAt(),
  },
  (t) => [index('system_setting_value_set_by_idx').on(t.setBy)],
);

/** A section of the settings page. */
export const settingGroup = table(
  'setting_group',
  {
    id: id(),
    groupName: text('group_name', { length: 100 }).notNull().unique(),
    description: text('description'),
    displayOrder: integer('display_order').notNull().default(0),
    isCollapsible: flag('is_collapsible').notNull().default(true),
    isExpandedDefault: flag('is_expanded_default').notNull().default(true),
  },
  (t) => [
    filled('setting_group_name_filled_ck', t.groupName),
    notNegative('setting_group_display_order_ck', t.displayOrder),
    // What cannot be opened must not start closed.
    check('setting_group_reachable_ck', sql`${t.isCollapsible} = 1 or ${t.isExpandedDefault} = 1`),
  ],
);

/** A setting in a section of the settings page, in order. */
export const settingGroupMember = table(
  'setting_group_member',
  {
    settingGroupId: text('setting_group_id')
      .notNull()
      .references(() => settingGroup.id, { onDelete: 'cascade' }),
    settingId: partOfSetting(),
    displayOrder: integer('display_order').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.settingGroupId, t.settingId] }),
    index('setting_group_member_setting_idx').on(t.settingId),
    notNegative('setting_group_member_display_order_ck', t.displayOrder),
  ],
);

function settingId() {
  return text('setting_id')
    .notNull()
    .references(() => setting.id, { onDelete: 'restrict' });
}

function partOfSetting() {
  return text('setting_id')
    .notNull()
    .references(() => setting.id, { onDelete: 'cascade' });
}
