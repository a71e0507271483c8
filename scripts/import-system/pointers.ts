import type { Place } from './ledger.ts';
import type { SeedColumn } from './seed.ts';
import type { Value } from './values.ts';

export const isList = ({ kind }: SeedColumn): boolean => kind === 'json' || kind === 'list';

/** Some columns say in another one which table they point into: `{resource_type}`. */
export const isOfAnyTable = ({ refersTo }: SeedColumn): boolean => refersTo?.startsWith('{') === true;

function tableOf(refersTo: string, values: Readonly<Record<string, Value>>): string | null {
  if (!refersTo.startsWith('{')) return refersTo;
  const said = values[refersTo.slice(1, -1)] ?? null;
  return said === null ? null : String(said);
}

/** The rows a column points at: one, or each of a list of ids or of objects that have one. */
export function pointedAt(column: SeedColumn, values: Readonly<Record<string, Value>>): Place[] {
  const value = values[column.name] ?? null;
  if (value === null || column.refersTo === null) return [];
  const table = tableOf(column.refersTo, values);
  if (table === null) return [];
  if (!isList(column)) return [{ table, key: String(value) }];
  const places: Place[] = [];
  eachId(JSON.parse(String(value)), (key) => {
    places.push({ table, key });
    return key;
  });
  return places;
}

/** The same JSON with other ids, in the order in which they were found. */
export function withIds(json: Value, ids: readonly string[]): Value {
  if (json === null) return null;
  let at = 0;
  return JSON.stringify(eachId(JSON.parse(String(json)), (key) => ids[at++] ?? key));
}

/** Ids in JSON are what lists hold, and what keys called like one say. */
function eachId(json: unknown, change: (id: string) => string): unknown {
  if (Array.isArray(json)) {
    return json.map((item) => (isId(item) ? change(String(item)) : eachId(item, change)));
  }
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      /(^|_)id$|Id$/.test(key) && isId(value) ? change(String(value)) : eachId(value, change),
    ]),
  );
}

const isId = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
