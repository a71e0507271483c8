import type { Client, Transaction } from '@libsql/client';

export interface TargetColumn {
  name: string;
  isRequired: boolean;
  hasDefault: boolean;
}

/** A table of the database that is imported into, as it describes itself. */
export interface TargetTable {
  name: string;
  columns: ReadonlyMap<string, TargetColumn>;
  key: readonly string[];
  /** Higher than that of every table its rows point at, as far as tables do not point at each other. */
  rank: number;
  sql: string;
}

export type Target = ReadonlyMap<string, TargetTable>;

/** Reads the tables of a database in one trip. */
export async function readTarget(client: Client | Transaction): Promise<Target> {
  const [tables, columns, keys] = await client.batch([
    "select name, sql from sqlite_schema where type = 'table' and sql not like 'create virtual%' and name not like 'sqlite_%'",
    `select t.name, c.name, c."notnull" or c.pk > 0, c.dflt_value is not null, c.pk
     from sqlite_schema as t, pragma_table_info(t.name) as c where t.type = 'table' order by t.name, c.cid`,
    `select distinct t.name, k."table" from sqlite_schema as t, pragma_foreign_key_list(t.name) as k
     where t.type = 'table' and t.name <> k."table"`,
  ]);
  const parents = new Map<string, string[]>();
  for (const row of keys?.rows ?? []) {
    parents.set(String(row[0]), [...(parents.get(String(row[0])) ?? []), String(row[1])]);
  }
  const rank = ranks(parents);
  const byTable = Map.groupBy(columns?.rows ?? [], (row) => String(row[0]));
  return new Map(
    (tables?.rows ?? []).map((table) => {
      const name = String(table[0]);
      const its = byTable.get(name) ?? [];
      return [
        name,
        {
          name,
          sql: String(table[1]),
          rank: rank(name),
          key: its
            .filter((row) => Number(row[4]) > 0)
            .sort((one, other) => Number(one[4]) - Number(other[4]))
            .map((row) => String(row[1])),
          columns: new Map(
            its.map((row) => [
              String(row[1]),
              { name: String(row[1]), isRequired: row[2] === 1, hasDefault: row[3] === 1 },
            ]),
          ),
        },
      ];
    }),
  );
}

function ranks(parents: ReadonlyMap<string, readonly string[]>): (name: string) => number {
  const known = new Map<string, number>();
  const rank = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const its = 1 + Math.max(-1, ...(parents.get(name) ?? []).map(rank));
    known.set(name, its);
    return its;
  };
  return rank;
}
