import { roleId } from '@motriforge/db/lookups/access';
import { categoryId } from '@motriforge/db/lookups/categories';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { userRole } from '@motriforge/db/schema/access';
import { auditLog } from '@motriforge/db/schema/events';
import { userShareInvite } from '@motriforge/db/schema/ownership';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import { workout } from '@motriforge/db/schema/workouts';
import { newId } from '@motriforge/shared/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorkout } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { hashToken, newToken } from '../identity/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { accept, invite, listShares, revoke, visibleColumns, visibleTo } from './index.ts';

let world: TestWorld;
let owner: UserCtx;
let kit: UserCtx;
let workoutId: string;
const tokenOf = (id: string) => world.ctx.secrets.tokenOf('share', id);
beforeEach(async () => {
  world = await testWorld();
  owner = await world.person();
  kit = await world.person({ email: 'kit@example.com' });
  for (const { actor } of [owner, kit]) {
    await world.db.insert(userRole).values({ userId: actor.userId, roleId: roleId('TRAINEE') });
  }
  workoutId = await aWorkout(owner, { visibilityId: visibilityId('WORKOUT', 'SHARED') });
});
afterEach(() => world.close());

const week = 7 * 86_400_000;
const gone = { code: 'NOT_FOUND' };
const letter = (given: Partial<Parameters<typeof invite>[1]> = {}) => ({
  id: newId(),
  email: 'kit@example.com',
  resourceType: 'WORKOUT' as const,
  resourceId: workoutId,
  categoryIds: [],
  ...given,
});
const seen = async (ctx = kit) =>
  (await world.db.select({ id: workout.id }).from(workout).where(visibleTo(ctx, visibleColumns.WORKOUT))).map(
    ({ id }) => id,
  );

describe('a letter that shares something', () => {
  it('shows it once it is accepted, for as long as it is not taken back', async () => {
    const { id } = await invite(owner, letter());
    expect(await seen()).toEqual([]);
    expect(await accept(kit, tokenOf(id))).toEqual({ resourceType: 'WORKOUT', resourceId: workoutId });
    expect(await seen()).toEqual([workoutId]);
    await revoke(owner, id);
    expect(await seen()).toEqual([]);
  });

  it('keeps its token as a hash only, and lasts seven days', async () => {
    const { id, expiresAt } = await invite(owner, letter());
    const [row] = await world.db.select().from(userShareInvite);
    expect(row).toMatchObject({ token: hashToken(tokenOf(id)), expiresAt: world.ctx.now() + week });
    expect(JSON.stringify(await world.db.select().from(auditLog))).not.toContain(tokenOf(id));
    world.advance(expiresAt - world.ctx.now());
    await expect(accept(kit, tokenOf(id))).rejects.toMatchObject(gone);
    expect((await listShares(owner, { limit: 10 })).shares).toMatchObject([{ state: 'EXPIRED' }]);
  });

  it('is used once, however many ask at once, a hundred times over', async () => {
    let accepted = 0;
    for (let round = 0; round < 100; round++) {
      const { id } = await invite(owner, letter());
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => accept(kit, tokenOf(id))));
      accepted += outcomes.filter(({ status }) => status === 'fulfilled').length;
      expect(accepted).toBe(round + 1);
      await revoke(owner, id);
    }
    expect(await world.db.$count(auditLog)).toBe(300);
  });

  it('is not opened by a thousand guesses at its link, which stays good', async () => {
    const { id } = await invite(owner, letter());
    const heard = new Set<string>();
    for (let guess = 0; guess < 1_000; guess++) {
      heard.add(
        await accept(kit, newToken()).then(
          () => 'accepted',
          ({ code }) => code,
        ),
      );
    }
    expect([...heard]).toEqual(['NOT_FOUND']);
    expect(await seen()).toEqual([]);
    await accept(kit, tokenOf(id));
  });

  it('is for the one it was written to, and written by the owner', async () => {
    const { id } = await invite(owner, letter());
    await expect(accept(await world.person(), tokenOf(id))).rejects.toMatchObject(gone);
    await expect(revoke(kit, id)).rejects.toMatchObject(gone);
    await expect(invite(kit, letter())).rejects.toMatchObject(gone);
  });

  it('says the same of an address with an account and of one without', async () => {
    const here = letter();
    const nowhere = letter({ email: 'nobody@example.com' });
    const plain = ({ id: _, email: __, ...view }: Awaited<ReturnType<typeof invite>>) => view;
    world.meter.trips = 0;
    const known = await invite(owner, here);
    expect(world.meter.trips).toBe(2);
    expect(plain(await invite(owner, nowhere))).toEqual(plain(known));
    expect(world.meter.trips).toBe(4);
  });

  it('sent twice is one; sent anew it ends the one nobody answered', async () => {
    const input = letter();
    const first = await invite(owner, input);
    world.advance(1_000);
    expect(await invite(owner, input)).toEqual(first);
    expect(await world.db.$count(userShareInvite)).toBe(1);
    const second = await invite(owner, letter());
    await expect(accept(kit, tokenOf(first.id))).rejects.toMatchObject(gone);
    await accept(kit, tokenOf(second.id));
    await expect(invite(owner, letter())).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is not written about what nobody invited could see, or with categories of other things', async () => {
    const secret = await aWorkout(owner);
    await expect(invite(owner, letter({ resourceId: secret }))).rejects.toMatchObject({ code: 'CONFLICT' });
    const categoryIds = [categoryId('GOAL', 'STRENGTH')];
    await expect(invite(owner, letter({ categoryIds }))).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('about a program shows its workouts, limited to its categories', async () => {
    const programId = newId();
    const [visible, programCategoryId] = [visibilityId('PROGRAM', 'SHARED'), categoryId('PROGRAM', 'GENERAL')];
    const createdBy = owner.actor.userId;
    await world.db
      .insert(program)
      .values({ id: programId, title: 'P', createdBy, programCategoryId, visibilityId: visible });
    const programScheduleId = newId();
    await world.db.insert(programSchedule).values({ id: programScheduleId, programId, scheduleLengthDays: 7 });
    const shared = { visibilityId: visibilityId('WORKOUT', 'SHARED') };
    const strength = await aWorkout(owner, { ...shared, workoutCategoryId: categoryId('WORKOUT', 'STRENGTH') });
    const notTheirs = await aWorkout(await world.person(), {
      ...shared,
      workoutCategoryId: categoryId('WORKOUT', 'STRENGTH'),
    });
    for (const [orderIndex, one] of [workoutId, strength, notTheirs].entries()) {
      const day = { programScheduleId, scheduleLengthDays: 7, dayNumber: 1, orderIndex };
      await world.db.insert(scheduleWorkout).values({ ...day, workoutId: one });
    }
    const categoryIds = [categoryId('WORKOUT', 'STRENGTH')];
    const input = letter({ resourceType: 'PROGRAM', resourceId: programId, categoryIds });
    await accept(kit, tokenOf((await invite(owner, input)).id));
    expect(await seen()).toEqual([strength]);
  });

  it('is listed for its writer, page by page', async () => {
    const sent: string[] = [];
    for (const email of ['a@example.com', 'b@example.com', 'c@example.com']) {
      sent.unshift((await invite(owner, letter({ email }))).id);
      world.advance(1);
    }
    world.meter.trips = 0;
    const first = await listShares(owner, { limit: 2 });
    expect(world.meter.trips).toBe(1);
    const second = await listShares(owner, { limit: 2, cursor: first.nextCursor ?? '' });
    expect([...first.shares, ...second.shares].map(({ id }) => id)).toEqual(sent);
    expect(second.nextCursor).toBeNull();
    expect((await listShares({ ...kit }, { limit: 2 })).shares).toEqual([]);
  });
});
