import type { SettingRules, SettingValue, setting } from '../../schema/settings.ts';
import type { CategoryName } from '../categories.ts';

type Value = Pick<typeof setting.$inferSelect, 'dataType'> & {
  defaultValue: SettingValue;
  validationRules: SettingRules | null;
};

/** Something that can be set, in the words of the settings page; the topic is also its section there. */
export type SettingDefinition = Value & { name: string; description: string; topic: CategoryName<'SETTING'> };

export const oneOf = <Option extends string>(options: readonly Option[], initial: NoInfer<Option>) =>
  ({ dataType: 'STRING', defaultValue: initial, validationRules: { options: [...options] } }) satisfies Value;

export const whole = (min: number, max: number, initial: number) =>
  ({ dataType: 'INTEGER', defaultValue: initial, validationRules: { min, max } }) satisfies Value;

export const yesOrNo = (initial: boolean) =>
  ({ dataType: 'BOOLEAN', defaultValue: initial, validationRules: null }) satisfies Value;

/** An ISO 4217 code. */
export const currencyCode = (initial: string) =>
  ({ dataType: 'STRING', defaultValue: initial, validationRules: { pattern: '^[A-Z]{3}$' } }) satisfies Value;
