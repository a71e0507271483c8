import type { DatabaseSync } from 'node:sqlite';
import type { Table } from '../catalogue.ts';
import { otherKinds } from '../known/index.ts';
import { LegalRows } from '../legal-rows.ts';
import { breakingChecks } from './checks.ts';
import { pointingNowhere } from './foreign-keys.ts';
import { withoutRequired } from './required.ts';
import { type Bench, objection, type Trial } from './trial.ts';
import { secondOfAKind } from './unique-keys.ts';

export interface Report {
  table: string;
  /** What the database has against a row that should be legal. */
  refusesLegal: string | null;
  trials: Trial[];
}

/** Tries a legal row of every table, and an illegal one for everything the table promises. Nothing of it stays. */
export function tryAll(db: DatabaseSync, tables: ReadonlyMap<string, Table>): Report[] {
  const rows = new LegalRows(db, tables);
  return [...tables.values()].map((table) => tryTable(db, rows, table));
}

export function tryTable(db: DatabaseSync, rows: LegalRows, table: Table): Report {
  const trials: Trial[] = [];
  const attempt = (...ways: ((bench: Bench) => Trial[])[]) =>
    objection(db, () => {
      const legal = rows.draft(table);
      const others = otherKinds[table.name] ? [rows.draft(table, rows.known(otherKinds, table))] : [];
      for (const row of [legal, ...others]) {
        const heard = objection(db, () => rows.write(table, row));
        if (heard !== null) throw new Error(heard);
      }
      trials.push(...ways.flatMap((way) => way({ db, rows, table, legal, others })));
    });
  const refusesLegal = attempt(withoutRequired, pointingNowhere, breakingChecks);
  // To see one unique key at work another may have to go, also one that foreign keys need.
  db.exec('pragma foreign_keys = off');
  attempt(secondOfAKind);
  db.exec('pragma foreign_keys = on');
  return { table: table.name, refusesLegal, trials };
}

/** What is wrong with a table, a sentence each. */
export const faultsOf = ({ refusesLegal, trials }: Report): string[] => [
  ...(refusesLegal === null ? [] : [`A legal row is refused: ${refusesLegal}`]),
  ...trials.filter(({ fault }) => fault !== null).map(({ kind, promise, fault }) => `${kind} ${promise}: ${fault}`),
];
