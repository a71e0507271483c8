import { roleId } from '@motriforge/db/lookups/access';
import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setClock } from '../support/clock.ts';
import { answerOf, Person, password } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

/** How often each cause is tried; more are asked for by whoever has the time. */
const rounds = Number(process.env.ROUNDS ?? 2);
const permission = 'USER.PERMISSION.ASSIGN.ALL';
const claimMillis = 60_000;

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await startWorld();
  admin = await staff();
}, 60_000);
afterAll(() => world.stop());

/** Somebody of the staff, as from whoever holds the database. */
async function staff(): Promise<Person> {
  const person = await new Person(world).join();
  await world.client.execute({
    sql: 'insert into user_role (user_id, role_id, is_active, assigned_at, updated_at) values (?, ?, 1, 0, 0)',
    args: [person.id, roleId('ADMIN')],
  });
  return person;
}

async function well(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  if (!response.ok) throw new Error(await response.text());
}

/** Somebody who holds something in one browser, and how it ends from another. */
interface Case {
  holder: Person;
  end(): Promise<void>;
  write(): Promise<Response>;
  /** Whether what was held still counts for reading. */
  reads(): Promise<boolean>;
}

async function session(end: (elsewhere: Person, holder: Person) => Promise<void>): Promise<Case> {
  const elsewhere = await new Person(world).join();
  const holder = await new Person(world, elsewhere).enter('test');
  return {
    holder,
    end: () => end(elsewhere, holder),
    write: () => holder.post('settings.setPreferences', { theme: 'dark' }),
    reads: async () => (await answerOf(await holder.get('identity.me'))) !== null,
  };
}

const right = (holder: Person, end: () => Promise<void>): Case => ({
  holder,
  end,
  write: () => holder.post('access.givePermission', { userId: admin.id, permission: 'USER.PERMISSION.SEE.ALL' }),
  reads: async () => (await holder.get('access.rightsOf', { id: admin.id })).status === 200,
});

const causes: Record<string, () => Promise<Case>> = {
  'signed out elsewhere': () => session((elsewhere) => well(elsewhere.post('identity.revokeOtherSessions'))),
  'this session ended by its owner': () =>
    session(async (elsewhere) => {
      const sessions = await answerOf<{ id: string; isThis: boolean }[]>(await elsewhere.get('identity.sessions'));
      await well(elsewhere.post('identity.revokeSession', { id: sessions.find(({ isThis }) => !isThis)?.id }));
    }),
  'password changed': () =>
    session((elsewhere) =>
      well(elsewhere.post('identity.changePassword', { password, newPassword: 'another good one' })),
    ),
  'password reset': () =>
    session(async (elsewhere) => {
      await well(elsewhere.post('identity.requestPasswordReset', { email: elsewhere.email }));
      const { rows } = await world.client.execute({
        sql: 'select id from user_password_reset where user_id = ?',
        args: [elsewhere.id],
      });
      const token = world.secrets.tokenOf('reset-password', String(rows[0]?.id));
      await well(elsewhere.post('identity.resetPassword', { token, password: 'another good one' }));
    }),
  'asked to be erased': () =>
    session((elsewhere) => well(elsewhere.post('privacy.requestErasure', { id: newId(), proof: { password } }))),
  suspended: () =>
    session(async ({ id }) => {
      await world.client.execute({ sql: 'update user set is_active = 0 where id = ?', args: [id] });
    }),
  'role taken': async () => {
    const holder = await new Person(world).join();
    const role = { userId: holder.id, roleId: roleId('ADMIN') };
    await well(admin.post('access.giveRole', role));
    return right(holder, () => well(admin.post('access.takeRole', role)));
  },
  'grant taken': async () => {
    const holder = await new Person(world).join();
    for (const given of [permission, 'USER.PERMISSION.SEE.ALL']) {
      await well(admin.post('access.givePermission', { userId: holder.id, permission: given }));
    }
    return right(holder, async () => {
      for (const taken of [permission, 'USER.PERMISSION.SEE.ALL']) {
        await well(admin.post('access.takePermission', { userId: holder.id, permission: taken }));
      }
    });
  },
};

it.each(Object.entries(causes))(
  '%s: nothing is written any more, and nothing read after a minute',
  async (_, begin) => {
    const cases = await Promise.all(Array.from({ length: rounds }, begin));
    for (const { write, reads } of cases) {
      expect((await write()).status).toBe(200);
      expect(await reads()).toBe(true);
    }
    // The newest claim is from before this moment.
    const claimed = Date.now();
    for (const { end } of cases) await end();

    const late = await Promise.all(cases.flatMap(({ write }) => Array.from({ length: 5 }, write)));
    expect(late.filter(({ ok }) => ok)).toHaveLength(0);
    try {
      // Whoever asks again and again has no longer than whoever asks once.
      for (const after of [15_000, 30_000, 45_000, claimMillis - 1_000]) {
        await setClock(world, claimed + after);
        await Promise.all(cases.map(({ reads }) => reads()));
      }
      await setClock(world, claimed + claimMillis);
      expect(await Promise.all(cases.map(({ reads }) => reads()))).toEqual(cases.map(() => false));
    } finally {
      await setClock(world, null);
    }
  },
  300_000,
);
