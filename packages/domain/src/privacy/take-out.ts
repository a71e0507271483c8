import { holdingByName, holdings, tableOf } from '@motriforge/db/ownership/holdings';
import { type Kept, kept, loose } from '@motriforge/db/ownership/staying';
import { whose } from '@motriforge/db/ownership/whose';
import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { hashToken } from '../identity/index.ts';

export interface Erased {
  userId: string;
  email: string;
}

/** Takes a person out of the rows that outlive them. Comes before anything of theirs is deleted: it leads there. */
export function takeOut(ctx: Ctx, person: Erased): Statement[] {
  const letters = whose(holding('notification_delivery'), person.userId);
  return [
    ctx.db.run(sql`delete from mail_message where id in
      (select mail_message_id from notification_delivery where ${letters})`),
    forgetWhatWasWritten(ctx, person),
    ...kept.filter(({ emptied }) => Object.keys(emptied).length > 0).map((its) => empty(ctx, its, person)),
    ...loose.flatMap((its) => deleteLoose(ctx, its, person) ?? []),
  ];
}

function empty(ctx: Ctx, { table, emptied }: Kept, { userId }: Erased): Statement {
  const values = Object.entries(emptied).map(([name, value]) => sql`${sql.identifier(name)} = ${value}`);
  return ctx.db.run(
    sql`update ${tableOf(table)} set ${sql.join(values, sql`, `)} where ${whose(holding(table), userId)}`,
  );
}

/** The log says of what is theirs how it was before and after, whoever changed it. */
function forgetWhatWasWritten(ctx: Ctx, { userId }: Erased): Statement {
  const theirs = holdings
    .filter(({ treatment, table }) => treatment !== 'kept' && 'id' in getTableColumns(table))
    .map((its) => sql`select ${getTableName(its.table)}, id from ${its.table} where ${whose(its, userId)}`);
  return ctx.db.run(sql`update audit_log set old_values = null, new_values = null, compressed_values = null, reason = null
    where (entity_type, entity_id) in (${union(theirs)}
      union all select entity, ${userId} from (select 'user_credential' as entity union all select 'user_settings'))`);
}

const union = (parts: SQL[]): SQL => sql.join(parts, sql` union all `);

function deleteLoose(ctx: Ctx, { column, holds }: (typeof loose)[number], person: Erased): Statement | undefined {
  if (holds === null) return undefined;
  const said = { address: person.email, 'hash of the address': hashToken(person.email), id: person.userId }[holds];
  const [table = '', name = ''] = column.split('.');
  return ctx.db.run(sql`delete from ${tableOf(table)} where ${sql.identifier(name)} = ${said}`);
}

function holding(name: string) {
  const found = holdingByName.get(name);
  if (!found) throw new Error(`${name} holds nothing of anybody.`);
  return found;
}
