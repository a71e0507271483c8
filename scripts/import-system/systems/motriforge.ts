import type { Making } from '../making.ts';
import type { SystemMapping, TableMapping } from '../mapping.ts';
import { readSeedTables } from '../seed.ts';
import { besides, facts, own } from './motriforge-own.ts';
import { naturalKeys } from './motriforge-same.ts';

/** Most tables are the same here; those that are not say how. */
export const motriforge: SystemMapping = {
  name: 'motriforge',
  tables: Object.fromEntries(
    [...readSeedTables('motriforge').keys()].map((table): [string, TableMapping] => [
      table,
      {
        ...(naturalKeys[table] ? { same: { table: table.toLowerCase(), by: naturalKeys[table] } } : {}),
        ...(facts[table] ? { facts: facts[table] } : {}),
        make: (making) => (table === 'USER_PROFESSIONAL_CUSTOMER_RELATION' ? putRelation(making) : copy(making, table)),
      },
    ]),
  ),
};

function copy(making: Making, table: string): void {
  const home = table.toLowerCase();
  const isLookup = naturalKeys[table] !== undefined;
  const values = making.plain(home);
  besides[table]?.(making);
  making.put(
    home,
    { ...values, ...('id' in values ? { id: making.id } : {}), ...own[table]?.(making) },
    { mode: isLookup && making.isMatched ? 'keep' : 'replace' },
  );
}

/** The seed points at this table and never describes it. */
function putRelation(making: Making): void {
  making.put('user_professional_customer_relation', {
    id: making.id,
    professional_id: making.text('professional_id'),
    customer_id: making.text('customer_id'),
    relation_type:
      making.oneOf('relation_type', ['TRAINER', 'COACH', 'PHYSIOTHERAPIST', 'NUTRITIONIST', 'OTHER'], 'OTHER') ??
      'OTHER',
    started_at: making.number('started_at') ?? making.now,
    ended_at: making.number('ended_at'),
    is_active: making.number('ended_at') === null ? 1 : 0,
  });
}
