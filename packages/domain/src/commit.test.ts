import { auditLog } from '@motriforge/db/schema/events';
import { user } from '@motriforge/db/schema/identity';
import { and, eq, ne } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commit } from './commit.ts';
import type { UserCtx } from './context.ts';
import { type TestWorld, testWorld } from './testing.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com', firstName: 'Kit' });
});
afterEach(() => world.close());

const rename = (firstName: string) =>
  commit(
    kit,
    [
      world.db
        .update(user)
        .set({ firstName })
        .where(and(eq(user.id, kit.actor.userId), ne(user.firstName, firstName))),
    ],
    {
      audit: {
        action: 'UPDATE',
        entity: 'user',
        id: kit.actor.userId,
        before: { firstName: 'Kit', email: 'kit@example.com' },
        after: { firstName, email: 'kit@example.com' },
      },
    },
  );

it('a change is written down with who made it, from where, and what was different', async () => {
  await rename('Christopher');
  const [entry, ...others] = await world.db.select().from(auditLog);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    userId: kit.actor.userId,
    userEmail: 'kit@example.com',
    entityType: 'user',
    entityId: kit.actor.userId,
    action: 'UPDATE',
    oldValues: { firstName: 'Kit' },
    newValues: { firstName: 'Christopher' },
    changedFields: ['firstName'],
    ipAddress: '203.0.113.7',
  });
});

it('what changed nothing leaves no trace', async () => {
  await rename('Kit');
  expect(await world.db.$count(auditLog)).toBe(0);
});
