import { invoiceStatusId, subscriptionStatusId } from '@motriforge/db/lookups/payments';
import { erasedUserId } from '@motriforge/db/lookups/people';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { coachingSession } from '@motriforge/db/schema/appointments';
import { auditLog } from '@motriforge/db/schema/events';
import { exercise } from '@motriforge/db/schema/exercises';
import { goal } from '@motriforge/db/schema/goals';
import { user } from '@motriforge/db/schema/identity';
import { invoice } from '@motriforge/db/schema/invoices';
import { userErasure } from '@motriforge/db/schema/privacy';
import { userProfile } from '@motriforge/db/schema/profiles';
import { sessionCard } from '@motriforge/db/schema/session-cards';
import { billingPlan, subscription } from '@motriforge/db/schema/subscriptions';
import { workoutSession } from '@motriforge/db/schema/training';
import { newId } from '@motriforge/shared/ids';
import { eq, getTableName } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { namedInOthersRows } from './hand-over.ts';
import { erase, eraseDue } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com', firstName: 'Kit' });
});
afterEach(() => world.close());

const hour = 3_600_000;

describe('erasing a person', () => {
  it('deletes all that is theirs', async () => {
    const { userId } = kit.actor;
    await world.db.insert(userProfile).values({ userId, displayName: 'Kit' });
    await world.db.insert(workoutSession).values({ userId, sessionDate: '2026-06-15' });
    await world.db.insert(goal).values({ userId, title: 'Pull-up', visibilityId: visibilityId('GOAL', 'PRIVATE') });
    await erase(world.ctx, userId);
    for (const table of [userProfile, workoutSession, goal]) expect(await world.db.$count(table)).toBe(0);
    expect(await world.db.$count(user, eq(user.id, userId))).toBe(0);
  });

  it('keeps what others rely on, under a name that is nobody’s', async () => {
    const { userId } = kit.actor;
    const client = await world.person();
    const moments = { startsAt: world.ctx.now() + hour, endsAt: world.ctx.now() + 2 * hour, durationMinutes: 60 };
    const [exerciseId, planned, held, card] = [newId(), newId(), newId(), newId()];
    const pair = { clientId: client.actor.userId, coachId: userId };
    const appointment = { ...pair, kind: 'COACHING' as const, sessionDate: '2026-06-15' };
    const clock = { title: 'Squats', startTime: '13:00', endTime: '14:00', timeZone: 'UTC' };
    await world.db.insert(exercise).values({
      id: exerciseId,
      createdBy: userId,
      name: 'Kit’s squat',
      exerciseType: 'weight_training',
      visibilityId: visibilityId('EXERCISE', 'PUBLIC'),
    });
    await world.db.insert(coachingSession).values([
      { ...appointment, ...clock, ...moments, id: planned, statusId: statusId('APPOINTMENT', 'CONFIRMED') },
      { ...appointment, id: held, statusId: statusId('APPOINTMENT', 'COMPLETED'), completedAt: world.ctx.now() },
    ]);
    await world.db.insert(sessionCard).values({ ...pair, id: card, cardDate: '2026-06-15', summary: 'Well done.' });
    await erase(world.ctx, userId);
    const sessions = await world.db.select().from(coachingSession);
    expect(new Set(sessions.map(({ coachId }) => coachId))).toEqual(new Set([erasedUserId]));
    const statusOf = (id: string) => sessions.find((session) => session.id === id)?.statusId;
    expect(statusOf(planned)).toBe(statusId('APPOINTMENT', 'CANCELLED'));
    expect(statusOf(held)).toBe(statusId('APPOINTMENT', 'COMPLETED'));
    expect(await world.db.select().from(sessionCard)).toMatchObject([{ id: card, coachId: erasedUserId }]);
    expect(await world.db.select().from(exercise).where(eq(exercise.id, exerciseId))).toMatchObject([
      { createdBy: null },
    ]);
  });

  it('keeps the books, and ends the subscription they belong to', async () => {
    const [plan] = await world.db.select().from(billingPlan).where(eq(billingPlan.billingCycle, 'MONTHLY'));
    if (!plan) throw new Error('There is no monthly plan.');
    const id = newId();
    await world.db.insert(subscription).values({
      id,
      userId: kit.actor.userId,
      billingPlanId: plan.id,
      billingCycle: 'MONTHLY',
      subscriptionStatusId: subscriptionStatusId('ACTIVE'),
      startedAt: '2026-06-01',
      currentPeriodStart: '2026-06-01',
      currentPeriodEnd: '2026-07-01',
    });
    await world.db.insert(invoice).values({
      subscriptionId: id,
      invoiceStatusId: invoiceStatusId('DRAFT'),
      invoiceNumber: 'draft-1',
      lineItems: [],
      subtotal: 0,
      total: 0,
      currency: plan.currency,
      dueDate: '2026-06-30',
    });
    await erase(world.ctx, kit.actor.userId);
    expect(await world.db.$count(invoice)).toBe(1);
    expect(await world.db.select().from(subscription)).toMatchObject([
      { userId: erasedUserId, endedAt: '2026-06-15', subscriptionStatusId: subscriptionStatusId('CANCELLED') },
    ]);
  });

  it('leaves the log, which says by its address who it was', async () => {
    await commit(kit, [world.db.update(user).set({ notes: 'x' }).where(eq(user.id, kit.actor.userId))], {
      audit: { action: 'UPDATE', entity: 'user', id: kit.actor.userId },
    });
    await erase(kit, kit.actor.userId);
    const log = await world.db.select().from(auditLog).orderBy(auditLog.id);
    expect(log).toMatchObject([
      { action: 'UPDATE', userId: null, userEmail: 'kit@example.com' },
      { action: 'DELETE', userId: null },
    ]);
  });

  it('happens when the time to think it over has passed, and not before', async () => {
    const due = { cancelTokenHash: 'a'.repeat(64), requestedAt: world.ctx.now(), dueAt: world.ctx.now() + 24 * hour };
    await world.db.insert(userErasure).values({ userId: kit.actor.userId, ...due });
    expect(await eraseDue(world.ctx)).toBe(0);
    world.advance(24 * hour);
    expect(await eraseDue(world.ctx)).toBe(1);
    expect(await world.db.select().from(userErasure)).toMatchObject([{ userId: null, completedAt: world.ctx.now() }]);
    expect(await eraseDue(world.ctx)).toBe(0);
  });

  it('thinks of every row that must name somebody', async () => {
    const { rows } = await world.client.execute(
      `select tables.name || '.' || keys."from" as place from sqlite_schema as tables, pragma_foreign_key_list(tables.name) as keys
       where tables.type = 'table' and keys."table" = 'user' and keys.on_delete not in ('CASCADE', 'SET NULL')`,
    );
    const handed = [...namedInOthersRows, coachingSession.coachId].map(
      (column) => `${getTableName(column.table)}.${column.name}`,
    );
    expect(handed.toSorted()).toEqual(rows.map(({ place }) => String(place)).toSorted());
  });
});
