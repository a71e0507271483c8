import lineage from '../../packages/db/lineage.json' with { type: 'json' };
import type { SeedTable, SystemName } from './seed.ts';

export interface Home {
  table: string;
  column: string;
}

/** Where the columns of a seed table went. */
export function homesOf(system: SystemName, table: SeedTable): ReadonlyMap<string, readonly Home[]> {
  return new Map(
    [...table.columns.keys()].map((column) => [
      column,
      ((lineage as Record<string, string[]>)[`${system}.${table.name}.${column}`] ?? []).map((home) => {
        const [at = '', its = ''] = home.split('.');
        return { table: at, column: its };
      }),
    ]),
  );
}
