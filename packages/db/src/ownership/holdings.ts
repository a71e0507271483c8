import { getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { user } from '../schema/identity.ts';
import { authored, copiedTables, type Exceptions, withheldTables } from './exceptions.ts';
import { type Link, linksOf, place } from './links.ts';
import { kept } from './staying.ts';
import { tables } from './tables.ts';

/** What becomes of the rows of a table that are a person's. */
export type Treatment =
  /** In their file, taken back from it, erased with them. */
  | 'owned'
  /** In their file, erased with them. */
  | 'copied'
  /** Erased with them. */
  | 'withheld'
  /** Kept with the person taken out. */
  | 'kept';

export interface Holding {
  name: string;
  table: SQLiteTable;
  treatment: Treatment;
  /** Why it is not simply theirs. */
  why: string | null;
  isExported: boolean;
  /** The links that make a row theirs: straight to the person, or one to something that is theirs. */
  ways: readonly Link[];
}

const owning = new Map<string, readonly Link[]>();

/** Every table that can hold something of a person, parents first. */
export const holdings: readonly Holding[] = inOrder([...tables.keys()].flatMap((name) => holdingOf(name) ?? []));

export const holdingByName: ReadonlyMap<string, Holding> = new Map(holdings.map((holding) => [holding.name, holding]));

function holdingOf(name: string): Holding | undefined {
  const table = tableOf(name);
  if (table === user) {
    return {
      name,
      table,
      treatment: 'copied',
      why: 'It is the account itself: of it, the names come back.',
      isExported: true,
      ways: [],
    };
  }
  const stays = kept.find((its) => its.table === name);
  if (stays) {
    const ways = linksOf(table).filter(({ columns }) => columns.some((column) => column.name === stays.through));
    return { name, table, treatment: 'kept', why: stays.why, isExported: stays.isExported, ways: ways.slice(0, 1) };
  }
  const ways = waysToPerson(table);
  if (ways.length === 0) return undefined;
  const withheld = reasonFor(withheldTables, name);
  if (withheld) return { name, table, treatment: 'withheld', why: withheld, isExported: false, ways };
  const copied = reasonFor(copiedTables, name);
  return { name, table, treatment: copied ? 'copied' : 'owned', why: copied, isExported: true, ways };
}

/** The links by which a row belongs to somebody: all that point at a person, else the first that points at theirs. */
function waysToPerson(table: SQLiteTable): readonly Link[] {
  const name = getTableName(table);
  const known = owning.get(name);
  if (known) return known;
  // Until it is known the answer is no, so that a circle of tables comes to an end.
  owning.set(name, []);
  const links = linksOf(table).filter(isOwning);
  const direct = links.filter(({ to }) => to === user);
  const indirect = links.find(({ to }) => to !== user && waysToPerson(to).length > 0);
  const ways = direct.length > 0 ? direct : indirect ? [indirect] : [];
  owning.set(name, ways);
  return ways;
}

function isOwning({ columns, onDelete, from, to }: Link): boolean {
  return (
    from !== user && to !== from && (onDelete === 'cascade' || columns.some((column) => isAuthored(place(column))))
  );
}

function isAuthored(name: string): boolean {
  return authored.some((other) => other === name);
}

export function reasonFor(exceptions: readonly Exceptions[], name: string): string | null {
  return exceptions.find(({ of }) => of.includes(name))?.why ?? null;
}

export function tableOf(name: string): SQLiteTable {
  const table = tables.get(name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

/** Parents before their children, also where a child may do without; otherwise by name. */
function inOrder(all: readonly Holding[]): Holding[] {
  const waiting = new Map(all.map((holding) => [holding.name, holding]));
  const ordered: Holding[] = [];
  const place = (holding: Holding): void => {
    if (!waiting.delete(holding.name)) return;
    for (const link of linksOf(holding.table)) {
      const parent = waiting.get(getTableName(link.to));
      if (parent && !pointsForward(link)) place(parent);
    }
    ordered.push(holding);
  };
  for (const holding of all.toSorted((one, other) => (one.name < other.name ? -1 : 1))) place(holding);
  return ordered;
}

/** Whether a row may point at one that can only be written after it. */
export function pointsForward(link: Link): boolean {
  return !isRequired(link) && needs(link.to, link.from);
}

function isRequired({ columns }: Link): boolean {
  return columns.every(({ notNull }) => notNull);
}

function needs(table: SQLiteTable, other: SQLiteTable, seen = new Set<SQLiteTable>()): boolean {
  if (table === other) return true;
  if (seen.has(table)) return false;
  seen.add(table);
  return linksOf(table).some((link) => isRequired(link) && needs(link.to, other, seen));
}
