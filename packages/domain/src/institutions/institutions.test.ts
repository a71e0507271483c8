import { roleId } from '@motriforge/db/lookups/access';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { user } from '@motriforge/db/schema/identity';
import { institution, institutionInvite, institutionMember } from '@motriforge/db/schema/institutions';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { hashToken } from '../identity/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { acceptInvite, closeExpiredInvites, invite, revokeInvite } from './index.ts';

let world: TestWorld;
let manager: UserCtx;
let kit: UserCtx;
let institutionId: string;
beforeEach(async () => {
  world = await testWorld();
  manager = await world.person();
  kit = await world.person({ email: 'kit@example.com' });
  institutionId = newId();
  await world.db.insert(institution).values({ id: institutionId, visibilityId: visibilityId('INSTITUTION', 'PUBLIC') });
  await world.db
    .insert(institutionMember)
    .values({ userId: manager.actor.userId, institutionId, institutionUserRoleId: roleId('MANAGER') });
});
afterEach(() => world.close());

const week = 7 * 86_400_000;
const ask = (id = newId()) => invite(manager, { id, institutionId, email: 'kit@example.com', roleId: roleId('COACH') });
const gone = { code: 'NOT_FOUND' };

describe('an invitation', () => {
  it('has a token of its own, stored as its hash, and lasts seven days', async () => {
    const token = await ask();
    const [row] = await world.db.select().from(institutionInvite);
    expect(row).toMatchObject({ token: hashToken(token), expiresAt: world.ctx.now() + week, isActive: true });
    world.advance(week - 1);
    await expect(acceptInvite(kit, token)).resolves.toEqual({ institutionId });
  });

  it('is not accepted after seven days, and is closed', async () => {
    const token = await ask();
    world.advance(week);
    await expect(acceptInvite(kit, token)).rejects.toMatchObject(gone);
    expect(await closeExpiredInvites(world.ctx)).toBe(1);
    expect(await closeExpiredInvites(world.ctx)).toBe(0);
    expect(await world.db.$count(institutionMember)).toBe(1);
  });

  it('makes a member once, with its role', async () => {
    const token = await ask();
    const outcomes = await Promise.allSettled([acceptInvite(kit, token), acceptInvite(kit, token)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const members = await world.db.select().from(institutionMember);
    expect(members.filter(({ userId }) => userId === kit.actor.userId)).toMatchObject([
      { institutionUserRoleId: roleId('COACH'), isActive: true },
    ]);
    const [row] = await world.db.select().from(institutionInvite);
    expect(row).toMatchObject({ isActive: false, isRevoked: false, acceptedAt: world.ctx.now() });
  });

  it('ends what was signed about the rights of whoever accepts it, and only then', async () => {
    const version = async () =>
      (await world.db.select().from(user).where(eq(user.id, kit.actor.userId))).map((row) => row.permissionVersion);
    const token = await ask();
    await expect(acceptInvite(kit, 'another token')).rejects.toMatchObject(gone);
    expect(await version()).toEqual([1]);
    await acceptInvite(kit, token);
    expect(await version()).toEqual([2]);
  });

  it('is for the one it was written to', async () => {
    const token = await ask();
    await expect(acceptInvite(await world.person(), token)).rejects.toMatchObject(gone);
    await expect(acceptInvite(kit, token)).resolves.toBeTruthy();
  });

  it('that was taken back, or followed by another, is not accepted', async () => {
    const id = newId();
    const first = await ask(id);
    await revokeInvite(manager, institutionId, id);
    await expect(acceptInvite(kit, first)).rejects.toMatchObject(gone);
    const second = await ask();
    const third = await ask();
    await expect(acceptInvite(kit, second)).rejects.toMatchObject(gone);
    await expect(acceptInvite(kit, third)).resolves.toBeTruthy();
  });

  it('is written by those who may', async () => {
    const stranger = { id: newId(), institutionId, email: 'x@example.com', roleId: roleId('COACH') };
    await expect(invite(kit, stranger)).rejects.toMatchObject(gone);
  });
});
