import { visibilityId } from '@motriforge/db/lookups/visibility';
import { coachingSession } from '@motriforge/db/schema/appointments';
import { coachingConsent, userProfessionalCustomerRelation } from '@motriforge/db/schema/coaching';
import { user } from '@motriforge/db/schema/identity';
import { notification } from '@motriforge/db/schema/notifications';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { receive } from '../events/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { nextStatuses } from './change-status.ts';
import {
  bookAppointment,
  cancelAppointment,
  completeAppointment,
  confirmAppointment,
  listAppointments,
  listClients,
  remindOfAppointments,
  requireInsight,
} from './index.ts';
import { momentsOf } from './times.ts';

let world: TestWorld;
let coach: UserCtx;
let client: UserCtx;
let relationId: string;
beforeEach(async () => {
  world = await testWorld();
  coach = await world.person({ firstName: 'Coach', lastName: 'Carter' });
  client = await world.person({ firstName: 'Kit', visibilityId: visibilityId('USER', 'CUSTOMER_SHARED') });
  relationId = newId();
  await world.db.insert(userProfessionalCustomerRelation).values({
    id: relationId,
    professionalId: coach.actor.userId,
    customerId: client.actor.userId,
    relationType: 'COACH',
  });
});
afterEach(() => world.close());

const hour = 3_600_000;
const june = { from: '2026-06-01', to: '2026-06-30' };

const book = (given: { id?: string; startTime?: string; endTime?: string; day?: string } = {}, by = coach) =>
  bookAppointment(by, {
    id: newId(),
    clientId: client.actor.userId,
    title: 'Squats',
    day: '2026-06-16',
    startTime: '09:00',
    endTime: '10:30',
    timeZone: 'Asia/Bangkok',
    ...given,
  });

/** Delivers messages, and those they cause, until the queue is empty. */
async function deliver(): Promise<void> {
  for (let message = world.published.shift(); message; message = world.published.shift()) {
    await receive(world.ctx, message);
  }
}

describe('an appointment', () => {
  it('lasts from its beginning to its end, in minutes', async () => {
    const { id, durationMinutes } = await book();
    expect(durationMinutes).toBe(90);
    const [row] = await world.db.select().from(coachingSession).where(eq(coachingSession.id, id));
    expect(row).toMatchObject({ durationMinutes: 90, startsAt: Date.UTC(2026, 5, 16, 2) });
    await expect(book({ startTime: '12:00', endTime: '12:00' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('lasts as long as clocks that do not change say', () => {
    const time = fc
      .nat(1_439)
      .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
    const minutes = (at: string) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
    fc.assert(
      fc.property(time, time, (startTime, endTime) => {
        const moments = momentsOf({ day: '2026-06-16', startTime, endTime, timeZone: 'Asia/Bangkok' });
        expect(moments.durationMinutes).toBe(minutes(endTime) - minutes(startTime));
        expect(moments.endsAt - moments.startsAt).toBe(moments.durationMinutes * 60_000);
      }),
    );
  });

  it('lasts an hour more when the clocks are set back meanwhile', () => {
    const night = { startTime: '01:00', endTime: '04:00', timeZone: 'Europe/Berlin' };
    expect(momentsOf({ day: '2026-10-25', ...night }).durationMinutes).toBe(240);
    expect(momentsOf({ day: '2026-03-29', ...night }).durationMinutes).toBe(120);
  });

  it('waits, is confirmed by the client, and completed by the coach', async () => {
    const { id, status } = await book();
    expect(status).toBe('PENDING');
    await expect(completeAppointment(coach, id)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(confirmAppointment(coach, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await confirmAppointment(client, id);
    await completeAppointment(coach, id);
    expect(await listAppointments(coach, june)).toMatchObject([{ id, status: 'COMPLETED' }]);
    await expect(cancelAppointment(client, id)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is called off by either, and frees the coach’s time', async () => {
    const { id } = await book();
    await expect(book()).rejects.toMatchObject({ code: 'CONFLICT' });
    await cancelAppointment(client, id, 'Ill');
    expect(await listAppointments(client, june)).toMatchObject([{ id, status: 'CANCELLED' }]);
    await expect(book()).resolves.toMatchObject({ status: 'PENDING' });
  });

  it('that has ended goes nowhere from there', () => {
    expect(nextStatuses.COMPLETED).toEqual([]);
    expect(nextStatuses.CANCELLED).toEqual([]);
  });

  it('is booked for one’s own clients alone', async () => {
    await expect(book({}, await world.person())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is seen by the client and the coach, and by no other coach', async () => {
    const { id } = await book();
    const stranger = await world.person();
    expect(await listAppointments(client, june)).toMatchObject([{ id }]);
    expect(await listAppointments(coach, june)).toMatchObject([{ id }]);
    expect(await listAppointments(stranger, june)).toEqual([]);
    await expect(cancelAppointment(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is told to the client when it is booked', async () => {
    const { id } = await book();
    await deliver();
    expect(await world.db.select().from(notification)).toMatchObject([
      {
        userId: client.actor.userId,
        title: 'New appointment: Squats',
        resourceType: 'COACHING_SESSION',
        resourceId: id,
        actionUrl: `/coaching/appointments/${id}`,
      },
    ]);
    expect(world.sent.map(({ subject }) => subject)).toEqual(['New appointment: Squats']);
  });
});

describe('a reminder', () => {
  it('reaches both once, however often it is looked for', async () => {
    const { id } = await book();
    await confirmAppointment(client, id);
    await deliver();
    const before = await world.db.$count(notification);
    expect(await remindOfAppointments(world.ctx)).toBe(1);
    await Promise.all([remindOfAppointments(world.ctx), remindOfAppointments(world.ctx)]);
    await deliver();
    const told = (await world.db.select().from(notification)).slice(before);
    expect(told.map(({ userId }) => userId).toSorted()).toEqual([coach.actor.userId, client.actor.userId].toSorted());
    expect(await remindOfAppointments(world.ctx)).toBe(0);
  });

  it('reaches both once when two look for it at the same time', async () => {
    const { id } = await book();
    await confirmAppointment(client, id);
    await deliver();
    const before = await world.db.$count(notification);
    await Promise.all([remindOfAppointments(world.ctx), remindOfAppointments(world.ctx)]);
    await deliver();
    expect((await world.db.$count(notification)) - before).toBe(2);
  });

  it('is not sent of what is not confirmed, is called off, or begins later', async () => {
    await book();
    const { id: off } = await book({ startTime: '12:00', endTime: '13:00' });
    await confirmAppointment(client, off);
    await cancelAppointment(coach, off);
    const { id: later } = await book({ day: '2026-06-18' });
    await confirmAppointment(client, later);
    expect(await remindOfAppointments(world.ctx)).toBe(0);
    world.advance(40 * hour);
    expect(await remindOfAppointments(world.ctx)).toBe(1);
  });
});

describe('a client', () => {
  const grant = () => world.db.insert(coachingConsent).values({ relationId, scope: 'TRAINING' });
  const setVisibility = (id: string | null) =>
    world.db.update(user).set({ visibilityId: id }).where(eq(user.id, client.actor.userId));

  it('is seen by their coach as far as their visibility and their consent go', async () => {
    const { userId } = client.actor;
    await expect(requireInsight(coach, userId, 'TRAINING')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await grant();
    await requireInsight(coach, userId, 'TRAINING');
    expect(await listClients(coach)).toMatchObject([{ userId, scopes: ['TRAINING'] }]);
    await expect(requireInsight(coach, userId, 'PHOTOS')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(requireInsight(await world.person(), userId, 'TRAINING')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['private', visibilityId('USER', 'PRIVATE')],
    ['nothing, which means private', null],
  ])('whose visibility is %s is listed, and keeps everything to themselves', async (_, id) => {
    await grant();
    await setVisibility(id);
    expect(await listClients(coach)).toMatchObject([{ userId: client.actor.userId, scopes: [] }]);
    await expect(requireInsight(coach, client.actor.userId, 'TRAINING')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('who has left, or has withdrawn, is not seen any more', async () => {
    await grant();
    await world.db.update(coachingConsent).set({ withdrawnAt: Date.now() + 1_000 });
    await expect(requireInsight(coach, client.actor.userId, 'TRAINING')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await world.db.update(userProfessionalCustomerRelation).set({ isActive: false });
    expect(await listClients(coach)).toEqual([]);
  });
});
