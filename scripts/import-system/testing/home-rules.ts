import type { Client } from '@libsql/client';
import { homesOf } from '../lineage.ts';
import { readSeedTables, type SystemName } from '../seed.ts';
import { readTarget, type Target } from '../target.ts';
import { differsWithin, isUnlike, mendsOf } from './mend.ts';
import type { SeedRow } from './seed-row.ts';

export interface HomeRule {
  words: string[] | null;
  range: [number, number] | null;
}

/** What homes ask of the rows that go there. */
export interface HomeRules {
  /** What the home of a seed column may hold, as the checks of its table say. */
  of(system: SystemName, table: string, column: string): HomeRule | null;
  /** Makes the columns of a row of the spine agree with each other. */
  mend(table: string, row: SeedRow): void;
  isUnlike(table: string, row: SeedRow, before: readonly SeedRow[]): boolean;
}

export async function homeRulesOf(client: Client): Promise<HomeRules> {
  const target = await readTarget(client);
  const { rows } = await client.execute(
    `select t.name, i.name, c.name from sqlite_schema as t, pragma_index_list(t.name) as i, pragma_index_info(i.name) as c
     where t.type = 'table' and i."unique" order by 1, 2, c.seqno`,
  );
  const uniques = Map.groupBy(rows, (row) => String(row[0]));
  return {
    of: (system, table, column) => ruleOf(target, system, table, column),
    mend: (table, row) => mendsOf(target, table.toLowerCase())(row),
    isUnlike: (table, row, before) =>
      differsWithin(target, table.toLowerCase(), row) &&
      isUnlike(
        [...Map.groupBy(uniques.get(table.toLowerCase()) ?? [], (its) => String(its[1])).values()].map((its) =>
          its.map((one) => String(one[2])),
        ),
        row,
        before,
      ),
  };
}

function ruleOf(target: Target, system: SystemName, table: string, column: string): HomeRule | null {
  const seed = readSeedTables(system).get(table);
  const [home] = (seed && homesOf(system, seed).get(column)) ?? [];
  const sql = home && target.get(home.table)?.sql;
  if (!home || !sql) return null;
  const name = `"(?:__new_)?${home.table}"."${home.column}"`;
  const [, words] = new RegExp(`CHECK\\(${name} in \\(('[^()]*)\\)\\)`).exec(sql) ?? [];
  const [, low, high] = new RegExp(`${name} between (-?[\\d.]+) and (-?[\\d.]+)`).exec(sql) ?? [];
  return {
    words: words?.split(', ').map((word) => word.slice(1, -1)) ?? null,
    range: low === undefined ? null : [Math.ceil(Number(low)), Math.min(Number(high), 1000)],
  };
}
