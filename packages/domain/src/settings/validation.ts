import type { SettingRules, SettingValue, setting } from '@motriforge/db/schema/settings';
import { AppError } from '@motriforge/shared/errors';

type Definition = Pick<typeof setting.$inferSelect, 'dataType' | 'validationRules'>;

/** Refuses a value that is not of a setting's type or breaks its rules. */
export function checkValue({ dataType, validationRules }: Definition, value: SettingValue): void {
  if (!typeRules[dataType](value)) throw new AppError('BAD_INPUT', 'This setting takes another kind of value.');
  if (!obeys(validationRules ?? {}, value)) throw new AppError('BAD_INPUT', 'This setting cannot be set to that.');
}

const typeRules: Record<Definition['dataType'], (value: SettingValue) => boolean> = {
  STRING: (value) => typeof value === 'string',
  INTEGER: (value) => Number.isInteger(value),
  BOOLEAN: (value) => typeof value === 'boolean',
  FLOAT: (value) => typeof value === 'number' && Number.isFinite(value),
  JSON: (value) => typeof value === 'object',
};

function obeys({ min, max, minLength, maxLength, pattern, options }: SettingRules, value: SettingValue): boolean {
  if (options && !options.some((option) => option === value)) return false;
  if (typeof value === 'number') return value >= (min ?? -Infinity) && value <= (max ?? Infinity);
  if (typeof value !== 'string') return true;
  return (
    value.length >= (minLength ?? 0) &&
    value.length <= (maxLength ?? Infinity) &&
    (pattern === undefined || new RegExp(pattern).test(value))
  );
}
