import { toCanonical } from '@motriforge/shared/units';
import type { Making, Values } from '../making.ts';

export const KG_PER_POUND = toCanonical(1, 'lb');
export const CM_PER_INCH = toCanonical(1, 'in');
export const M_PER_MILE = toCanonical(1, 'mi');
export const ML_PER_OUNCE = 29.5735295625;

/** A number of the file in our unit. */
export function scaled(making: Making, column: string, factor: number): number | null {
  const value = making.number(column);
  return value === null ? null : (making.enteredAs(column)?.canonical ?? value * factor);
}

/** What was typed in, in its unit, for those who typed it. */
export function entered(making: Making, column: string, amount: string, unit: string, symbol: string): Values {
  const value = making.number(column);
  const written = making.enteredAs(column);
  return { [amount]: written?.amount ?? value, [unit]: value === null ? null : (written?.unit ?? symbol) };
}
