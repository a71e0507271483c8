import { roleId } from '@motriforge/db/lookups/access';
import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, Person, refusalOf, tripsOf } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let admin: Person;
let trainee: Person;
beforeAll(async () => {
  world = await startWorld();
  [admin, trainee] = await Promise.all([new Person(world).join(), new Person(world).signUp()]);
  await wear(admin, 'ADMIN');
}, 60_000);
afterAll(() => world.stop());

/** As the first of the staff gets their role: from whoever holds the database. */
async function wear(person: Person, role: 'ADMIN'): Promise<void> {
  await world.client.batch([
    {
      sql: 'insert into user_role (user_id, role_id, is_active, assigned_at, updated_at) values (?, ?, 1, 0, 0)',
      args: [person.id, roleId(role)],
    },
    { sql: 'update user set permission_version = permission_version + 1 where id = ?', args: [person.id] },
  ]);
  person.jar.cookies.delete('__Host-claim');
}

const reads = (): [string, unknown][] => [
  ['access.people', { query: trainee.email }],
  ['access.rightsOf', { id: trainee.id }],
  ['access.why', { userId: trainee.id, permission: 'USER.PERMISSION.SEE.ALL' }],
];
const coach = () => ({ userId: trainee.id, roleId: roleId('COACH') });
const replay = () => ({ userId: trainee.id, permission: 'USER.EVENT.REPLAY' });

describe('access', () => {
  it('is forbidden to a trainee, also about themselves', async () => {
    for (const [procedure, input] of reads()) {
      const response = await trainee.get(procedure, input);
      expect((await refusalOf(response)).code, procedure).toBe('FORBIDDEN');
    }
    for (const direction of ['give', 'take']) {
      expect((await refusalOf(await trainee.post(`access.${direction}Role`, coach()))).code).toBe('FORBIDDEN');
      expect((await refusalOf(await trainee.post(`access.${direction}Permission`, replay()))).code).toBe('FORBIDDEN');
    }
    expect(await answerOf(await trainee.get('identity.me'))).toMatchObject({ isStaff: false });
  });

  it('answers an admin: finding and reading in one trip each, why in two', async () => {
    expect(await answerOf(await admin.get('identity.me'))).toMatchObject({ isStaff: true });
    const trips: number[] = [];
    for (const [procedure, input] of reads()) {
      const response = await admin.get(procedure, input);
      expect(response.status, procedure).toBe(200);
      trips.push(tripsOf(response));
    }
    expect(trips).toEqual([1, 1, 2]);
  });

  it('that was taken away is over for the very next write', async () => {
    const colleague = await new Person(world).join();
    const role = { userId: colleague.id, roleId: roleId('ADMIN') };
    expect((await admin.post('access.giveRole', role)).status).toBe(200);
    expect((await colleague.post('access.giveRole', coach())).status).toBe(200);
    // The claim in their browser still says that they may.
    expect((await admin.post('access.takeRole', role)).status).toBe(200);
    const refused = await colleague.post('access.takeRole', coach());
    expect((await refusalOf(refused)).code).toBe('FORBIDDEN');
    const rights = await answerOf<{ roles: { name: string }[] }>(
      await admin.get('access.rightsOf', { id: trainee.id }),
    );
    expect(rights.roles.map(({ name }) => name)).toEqual(['Coach', 'Trainee']);
  });

  it('to something shared is for people with an account', async () => {
    const visitor = new Person(world);
    const refused = await visitor.post('access.acceptShare', { token: 'a'.repeat(43) });
    expect((await refusalOf(refused)).code).toBe('SIGNED_OUT');
    const gone = await trainee.post('access.acceptShare', { token: 'a'.repeat(43) });
    expect((await refusalOf(gone)).code).toBe('NOT_FOUND');
    expect((await refusalOf(await trainee.post('access.revokeShare', { id: newId() }))).code).toBe('NOT_FOUND');
    expect(await answerOf(await trainee.get('access.shares', {}))).toEqual({ shares: [], nextCursor: null });
  });
});

describe('being one of the staff', () => {
  it('is known at once to a browser that asks who it is, and so is that it has ended', async () => {
    const person = await new Person(world).signUp();
    const isStaff = async () => (await answerOf<{ isStaff: boolean }>(await person.get('identity.me'))).isStaff;
    const { jar } = person;
    expect(await isStaff()).toBe(false);
    const claim = jar.cookies.get('__Host-claim') ?? '';
    await wear(person, 'ADMIN');
    jar.cookies.set('__Host-claim', claim);
    expect(await isStaff()).toBe(true);
    await world.client.batch([
      { sql: 'update user_role set is_active = 0 where user_id = ?', args: [person.id] },
      { sql: 'update user set permission_version = permission_version + 1 where id = ?', args: [person.id] },
    ]);
    expect(await isStaff()).toBe(false);
  });
});
