import { holdingByName, holdings, tableOf } from '@motriforge/db/ownership/holdings';
import { type Kept, kept, loose } from '@motriforge/db/ownership/staying';
import { whose } from '@motriforge/db/ownership/whose';
import { getTableColumns, sql } from 'drizzle-orm';
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
    .map((its) => sql`select ${its.name} as entity, id from ${its.table} where ${whose(its, userId)}`);
  const accounts = sql`select entity, ${userId} from (select 'user_credential' as entity union all select 'user_settings')`;
  // Crossed in this order, so that the log is searched and never read as a whole.
  return ctx.db.run(sql`update audit_log set old_values = null, new_values = null, compressed_values = null, reason = null
    where id in (select log.id from (${sql.join([...theirs, accounts], sql` union all `)}) as theirs
      cross join audit_log as log where log.entity_type = theirs.entity and log.entity_id = theirs.id)`);
}

function deleteLoose(ctx: Ctx, { column, holds }: (typeof loose)[number], person: Erased): Statement | undefined {
  if (holds === null) return undefined;
  const said = { address: person.email, 'hash of the address': hashToken(person.email), id: person.userId }[holds];
  const [table = '', name = ''] = column.split('.');
  // An id alone does not say of what it is one.
  const scope = holds === 'id' ? sql`scope = 'USER' and ` : sql``;
  // Whoever erases second leaves the last letter alone.
  const isHere = sql`exists (select 1 from user where id = ${person.userId})`;
  return ctx.db.run(sql`delete from ${tableOf(table)} where ${scope}${sql.identifier(name)} = ${said} and ${isHere}`);
}

function holding(name: string) {
  const found = holdingByName.get(name);
  if (!found) throw new Error(`${name} holds nothing of anybody.`);
  return found;
}
