import { bucketId, mediaTypeId } from '@motriforge/db/lookups/media';
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
import { media, mediaVariant } from '@motriforge/db/schema/media';
import { userErasure } from '@motriforge/db/schema/privacy';
import { userProfile } from '@motriforge/db/schema/profiles';
import { sessionCard } from '@motriforge/db/schema/session-cards';
import { billingPlan, subscription } from '@motriforge/db/schema/subscriptions';
import { exerciseLog, workoutSession } from '@motriforge/db/schema/training';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit } from '../commit.ts';
import type { JobCtx, UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { eraseDue as eraseDueWith, erase as eraseWith, type StoredFile } from './index.ts';

let world: TestWorld;
let kit: JobCtx & UserCtx;
beforeEach(async () => {
  removed = [];
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com', firstName: 'Kit' });
});
afterEach(() => world.close());

const hour = 3_600_000;

let removed: StoredFile[] = [];
const removeFiles = async (files: readonly StoredFile[]) => void removed.push(...files);
const erase = (ctx: JobCtx, userId: string) => eraseWith(ctx, userId, removeFiles);
const eraseDue = (ctx: JobCtx) => eraseDueWith(ctx, removeFiles);

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

  it('leaves the log, which no longer says who it was or what they wrote', async () => {
    const { userId } = kit.actor;
    const coach = await world.person({ email: 'coach@example.com' });
    const goalId = newId();
    await world.db
      .insert(goal)
      .values({ id: goalId, userId, title: 'x', visibilityId: visibilityId('GOAL', 'PRIVATE') });
    const touch = world.db.update(goal).set({ notes: 'x' }).where(eq(goal.id, goalId));
    const audit = { action: 'UPDATE', entity: 'goal', id: goalId, after: { notes: 'x' } } as const;
    await commit(kit, [touch], { audit });
    await commit(coach, [touch], { audit });
    await erase(kit, userId);
    const log = await world.db.select().from(auditLog).orderBy(auditLog.id);
    const nothing = { newValues: null, oldValues: null };
    expect(log).toMatchObject([
      { action: 'UPDATE', userId: null, userEmail: null, ipAddress: null, userAgent: null, ...nothing },
      { action: 'UPDATE', userId: coach.actor.userId, userEmail: 'coach@example.com', ...nothing },
      { action: 'DELETE', userId: null, entityId: userId, ipAddress: null },
    ]);
  });

  it('removes their files first, so that a fault leaves the rows that lead to them', async () => {
    const { userId } = kit.actor;
    const bucket = { bucketId: bucketId('avatars'), storageKey: `${userId}/face.png` };
    const looks = { mediaTypeId: mediaTypeId('IMAGE'), visibilityId: visibilityId('MEDIA', 'PRIVATE') };
    const mediaId = newId();
    await world.db
      .insert(media)
      .values({ id: mediaId, ownerId: userId, filename: 'face.png', url: '/face', ...bucket, ...looks });
    await world.db.insert(mediaVariant).values({
      mediaId,
      widthPx: 64,
      heightPx: 64,
      contentType: 'image/webp',
      url: '/face-64',
      storageKey: `${userId}/face-64.webp`,
      sizeBytes: 1,
    });
    const fails = async () => Promise.reject(new Error('The bucket is away.'));
    await expect(eraseWith(world.ctx, userId, fails)).rejects.toThrow('away');
    expect(await world.db.$count(media)).toBe(1);
    await erase(world.ctx, userId);
    expect(removed).toEqual([
      { bucket: 'avatars', key: `${userId}/face.png` },
      { bucket: 'avatars', key: `${userId}/face-64.webp` },
    ]);
    expect(await world.db.$count(media)).toBe(0);
  });

  it('erases what they made for themselves, and leaves what somebody uses', async () => {
    const { userId } = kit.actor;
    const client = await world.person();
    const [alone, used, shown] = [newId(), newId(), newId()];
    const kind = {
      createdBy: userId,
      exerciseType: 'weight_training',
      visibilityId: visibilityId('EXERCISE', 'PRIVATE'),
    } as const;
    await world.db.insert(exercise).values([
      { ...kind, id: alone, name: 'Alone' },
      { ...kind, id: used, name: 'Used' },
      { ...kind, id: shown, name: 'Shown', visibilityId: visibilityId('EXERCISE', 'PUBLIC') },
    ]);
    const [mine, theirs] = [newId(), newId()];
    await world.db.insert(workoutSession).values([
      { id: mine, userId, sessionDate: '2026-06-15' },
      { id: theirs, userId: client.actor.userId, sessionDate: '2026-06-15' },
    ]);
    const log = { exerciseName: 'x', exerciseType: 'weight_training', orderIndex: 0 } as const;
    await world.db.insert(exerciseLog).values([
      { ...log, workoutSessionId: mine, exerciseId: alone },
      { ...log, workoutSessionId: theirs, exerciseId: used },
    ]);
    await erase(world.ctx, userId);
    const left = await world.db.select({ id: exercise.id, createdBy: exercise.createdBy }).from(exercise);
    expect(
      left.filter(({ id }) => [alone, used, shown].includes(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ).toEqual([
      { id: used, createdBy: null },
      { id: shown, createdBy: null },
    ]);
  });

  it('holds up nobody when one cannot be erased', async () => {
    const other = await world.person();
    const moments = { requestedAt: world.ctx.now(), dueAt: world.ctx.now() + hour };
    await world.db.insert(userErasure).values([
      { userId: kit.actor.userId, cancelTokenHash: 'a'.repeat(64), ...moments },
      { userId: other.actor.userId, cancelTokenHash: 'b'.repeat(64), ...moments },
    ]);
    await world.client.execute(
      `create trigger stuck before delete on user when old.id = '${kit.actor.userId}' begin select raise(abort, 'stuck'); end`,
    );
    world.advance(hour);
    await expect(eraseDue(world.ctx)).rejects.toThrow('1 people could not be erased.');
    expect(await world.db.$count(user, eq(user.id, other.actor.userId))).toBe(0);
    await world.client.execute('drop trigger stuck');
    expect(await eraseDue(world.ctx)).toBe(1);
    expect(await world.db.$count(user, eq(user.id, kit.actor.userId))).toBe(0);
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
});
