import { gunzipSync, gzipSync } from 'node:zlib';
import { everyEntity } from '@motriforge/db/lookups/events';
import { auditLog } from '@motriforge/db/schema/events';
import { settingExport } from '@motriforge/db/schema/setting-history';
import { eq, lte, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

const dayMillis = 86_400_000;
const deletedAtOnce = 5_000;

/**
 * The policy for each kind of thing in the audit log: the kind's own, else the one for every kind. The kinds are found by
 * leaping from one to the next along the index, not by reading the log.
 */
const rules = sql`with recursive kind (name) as (
    select min(entity_type) from audit_log
    union all select (select min(entity_type) from audit_log where entity_type > kind.name) from kind where kind.name is not null
  ), rule as (
    select kind.name as entity_type, policy.action, policy.retention_days, policy.compression_after_days
    from kind join audit_retention_policy as policy on policy.is_active = 1 and policy.entity_type = iif(
      exists (select 1 from audit_retention_policy as own
        where own.is_active = 1 and own.entity_type = kind.name and own.action = policy.action),
      kind.name, ${everyEntity})
  )`;

/** The entries each policy is about that are as old as it says. The order of the tables is the one that uses the index. */
const entriesOlderThan = (days: 'retention_days' | 'compression_after_days', now: number): SQL =>
  sql`from rule cross join audit_log on audit_log.entity_type = rule.entity_type and audit_log.action = rule.action
    and audit_log.occurred_at <= ${now} - rule.${sql.identifier(days)} * ${dayMillis}`;

/** The entries of the audit log that were kept long enough. */
export const spentEntries = (now: number): SQL =>
  sql`${rules} select audit_log.id ${entriesOlderThan('retention_days', now)} limit ${deletedAtOnce}`;

const spentEvents = (now: number): SQL =>
  sql`select system_event.id from event_type cross join system_event on system_event.event_type_id = event_type.id
    and system_event.occurred_at <= ${now} - event_type.retention_days * ${dayMillis} limit ${deletedAtOnce}`;

/**
 * Deletes what was kept for as long as its kind is kept: events, entries of the audit log, exports. A bounded number of
 * each at a time, in one trip; answers how many, so that a cron knows whether to go on.
 */
export async function applyRetention(ctx: Ctx): Promise<number> {
  const now = ctx.now();
  const results = await ctx.db.batch([
    ctx.db.run(sql`delete from system_event where id in (${spentEvents(now)})`),
    ctx.db.run(sql`delete from audit_log where id in (${spentEntries(now)})`),
    ctx.db.delete(settingExport).where(lte(settingExport.expiresAt, now)),
  ]);
  return results.reduce((sum, { rowsAffected }) => sum + rowsAffected, 0);
}

const compressedAtOnce = 200;

/** What an entry of the audit log says of a row, before and after. */
export interface AuditValues {
  oldValues: Record<string, unknown> | null;
  newValues: Record<string, unknown> | null;
}

/** Squeezes the values of entries old enough for it; answers how many. They can still be read. */
export async function compressAudit(ctx: Ctx): Promise<number> {
  const due = sql`${rules} select audit_log.id ${entriesOlderThan('compression_after_days', ctx.now())}
    where audit_log.old_values is not null or audit_log.new_values is not null limit ${compressedAtOnce}`;
  const { id, oldValues, newValues } = auditLog;
  const rows = await ctx.db.select({ id, oldValues, newValues }).from(auditLog).where(sql`${id} in (${due})`);
  const [first, ...rest] = rows.map(({ id, ...values }) =>
    ctx.db
      .update(auditLog)
      .set({ oldValues: null, newValues: null, compressedValues: gzipSync(JSON.stringify(values)) })
      .where(eq(auditLog.id, id)),
  );
  if (first) await ctx.db.batch([first, ...rest]);
  return rows.length;
}

/** The values of an entry, squeezed or not. */
export function auditValues({
  oldValues,
  newValues,
  compressedValues,
}: AuditValues & { compressedValues: Buffer | null }): AuditValues {
  return compressedValues ? JSON.parse(gunzipSync(compressedValues).toString()) : { oldValues, newValues };
}
