import { retentionPolicyId } from '@motriforge/db/lookups/events';
import { auditRetentionPolicy } from '@motriforge/db/schema/audit';
import { auditLog, eventQueue, eventReceipt, eventType, systemEvent } from '@motriforge/db/schema/events';
import { newId } from '@motriforge/shared/ids';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinWaitlist } from '../mind/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { applyRetention, auditValues, compressAudit } from './index.ts';
import { spentEntries } from './retention.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
});
afterEach(() => world.close());

const day = 86_400_000;
const entry = (entityType: string, action: 'VIEW' | 'UPDATE' | 'CREATE' = 'UPDATE') =>
  world.db.insert(auditLog).values({
    id: newId(),
    entityType,
    action,
    oldValues: { title: 'Before' },
    newValues: { title: 'After' },
    occurredAt: world.ctx.now(),
  });
const kinds = async () => (await world.db.select().from(auditLog)).map(({ entityType }) => entityType).toSorted();

describe('an event', () => {
  it('is kept for as many days as its type says, and goes with all that hangs on it', async () => {
    await world.db.update(eventType).set({ retentionDays: 90 }).where(eq(eventType.name, 'waitlist.joined'));
    await joinWaitlist(world.ctx, { id: newId(), email: 'kit@example.com', locale: 'en' });
    await world.db.delete(auditLog);
    world.advance(90 * day - 1);
    expect(await applyRetention(world.ctx)).toBe(0);
    world.advance(1);
    expect(await applyRetention(world.ctx)).toBe(1);
    for (const table of [systemEvent, eventQueue, eventReceipt]) expect(await world.db.$count(table)).toBe(0);
  });
});

describe('an entry of the audit log', () => {
  it('is kept by the policy of its kind, else by the one for every kind', async () => {
    await world.db.insert(auditRetentionPolicy).values({ entityType: 'short', action: 'UPDATE', retentionDays: 10 });
    await entry('short');
    await entry('workout');
    await entry('invoice');
    world.advance(10 * day);
    await applyRetention(world.ctx);
    expect(await kinds()).toEqual(['invoice', 'workout']);
    world.advance(720 * day);
    await applyRetention(world.ctx);
    expect(await kinds()).toEqual(['invoice']);
    world.advance(3_000 * day);
    await applyRetention(world.ctx);
    expect(await kinds()).toEqual([]);
  });

  it('is kept by the action it tells of', async () => {
    await entry('workout', 'VIEW');
    await entry('workout', 'CREATE');
    world.advance(90 * day);
    await applyRetention(world.ctx);
    expect(await world.db.select().from(auditLog)).toMatchObject([{ action: 'CREATE' }]);
  });

  it('stays while its policy is switched off', async () => {
    await world.db
      .update(auditRetentionPolicy)
      .set({ isActive: false })
      .where(eq(auditRetentionPolicy.id, retentionPolicyId('*', 'VIEW')));
    await entry('workout', 'VIEW');
    world.advance(5_000 * day);
    expect(await applyRetention(world.ctx)).toBe(0);
  });

  it('is squeezed when its policy says so, and can still be read', async () => {
    await entry('workout');
    world.advance(90 * day - 1);
    expect(await compressAudit(world.ctx)).toBe(0);
    world.advance(1);
    expect(await compressAudit(world.ctx)).toBe(1);
    expect(await compressAudit(world.ctx)).toBe(0);
    const [row] = await world.db.select().from(auditLog);
    if (!row) throw new Error('The entry is gone.');
    expect(row).toMatchObject({ oldValues: null, newValues: null });
    expect(auditValues(row)).toEqual({ oldValues: { title: 'Before' }, newValues: { title: 'After' } });
  });
});

describe('a run', () => {
  it('takes one trip, whatever there is to delete', async () => {
    for (let count = 0; count < 50; count++) await entry('workout', 'VIEW');
    world.advance(100 * day);
    world.meter.trips = 0;
    expect(await applyRetention(world.ctx)).toBe(50);
    expect(world.meter.trips).toBe(1);
  });

  it('reads of the log what is old, and no more', async () => {
    const plan = await world.db.all<{ detail: string }>(sql`explain query plan ${spentEntries(world.ctx.now())}`);
    const steps = plan.map(({ detail }) => detail);
    expect(steps.filter((step) => step.startsWith('SCAN audit_log'))).toEqual([]);
    expect(steps.join('\n')).toContain('audit_log_retention_idx (entity_type=? AND action=? AND occurred_at<?)');
  });
});
