import type { Making } from '../making.ts';

/** The day of an instant in UTC: none of the systems says in whose time zone its days are. */
export const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** How far something is. */
export function completionOf(making: Making, column: string): string | null {
  const name = making.oneOf(column, ['NOT_STARTED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED']);
  return name === null ? null : making.status('COMPLETION', name);
}
