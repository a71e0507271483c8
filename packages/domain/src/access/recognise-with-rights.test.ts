import { roleId } from '@motriforge/db/lookups/access';
import { userRole } from '@motriforge/db/schema/access';
import { user } from '@motriforge/db/schema/identity';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { browserIn, join, type TestBrowser } from '../identity/testing.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { recogniseWithRights, rightsOf } from './index.ts';

const day = 86_400_000;

let world: TestWorld;
let phone: TestBrowser;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  phone = browserIn(world);
  await join(world, phone.ctx);
  await phone.signIn({ rememberMe: true });
  kit = await phone.person();
});
afterEach(() => world.close());

const shown = (token = phone.session().token) => recogniseWithRights(phone.ctx, token);

it('says who shows a token and what they may do, in one trip', async () => {
  await world.db.insert(userRole).values({ userId: kit.actor.userId, roleId: roleId('ADMIN') });
  world.meter.trips = 0;
  const found = await shown();
  expect(world.meter.trips).toBe(1);
  expect(found?.person).toEqual(kit.actor);
  expect(found?.permissions).toEqual((await rightsOf(kit)).permissions);
  expect(found?.permissions).toContain('USER.PERMISSION.SEE.ALL');
});

it('says the same of a session that is renewed, and of its next token', async () => {
  const { permissions } = await rightsOf(kit);
  world.advance(16 * day);
  const before = phone.session().token;
  expect((await shown(before))?.permissions).toEqual(permissions);
  expect(phone.session().token).not.toBe(before);
  expect((await shown())?.permissions).toEqual(permissions);
});

it('knows nobody by a token that is made up, has ended or belongs to whoever is suspended', async () => {
  expect(await shown('x'.repeat(43))).toBeNull();
  await world.db.update(user).set({ isActive: false }).where(eq(user.id, kit.actor.userId));
  expect(await shown()).toBeNull();
  await world.db.update(user).set({ isActive: true }).where(eq(user.id, kit.actor.userId));
  world.advance(31 * day);
  expect(await shown()).toBeNull();
});
