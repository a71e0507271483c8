import { visibilityId } from '@motriforge/db/lookups/visibility';
import { eventQueue } from '@motriforge/db/schema/events';
import { userCredential } from '@motriforge/db/schema/identity';
import { invite } from '@motriforge/domain/access';
import { requestPasswordReset, signIn, signUp } from '@motriforge/domain/identity';
import { type TestWorld, testWorld } from '@motriforge/domain/testing';
import type { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorkout } from '../../packages/domain/src/content-testing.ts';
import { nobodysHash } from '../../packages/domain/src/identity/password.ts';
import { giveAccount } from '../../packages/domain/src/identity/testing.ts';
import { countHashes } from '../support/hashes.ts';
import { recordStatements } from '../support/record-statements.ts';

/** How often each answer is timed; hashing takes its time, and a machine at work says little, so only when asked for. */
const samples = Number(process.env.SAMPLES ?? 0);

let world: TestWorld;
let owner: Awaited<ReturnType<TestWorld['person']>>;
let workoutId: string;
beforeAll(async () => {
  world = await testWorld();
  owner = await world.person();
  workoutId = await aWorkout(owner, { visibilityId: visibilityId('WORKOUT', 'SHARED') });
}, 60_000);
afterAll(() => world.close());

const unknown = () => `${newId()}@example.com`;
async function known(): Promise<string> {
  const userId = newId();
  const email = `${userId}@example.com`;
  await giveAccount(world.ctx, { userId, email, isVerified: true });
  // As costly as what is stored for real.
  await world.db.update(userCredential).set({ passwordHash: nobodysHash });
  return email;
}

/** A stranger from a network of their own, in a browser of their own. */
function stranger({ ctx }: TestWorld): TestWorld['ctx'] {
  const address = newId();
  return {
    ...ctx,
    caller: { ipAddress: `2001:db8:${address.slice(-4)}:${address.slice(-8, -4)}::1`, userAgent: 'test' },
    browser: { ...ctx.browser, device: () => address },
  };
}

const password = 'whatever it was';
const locale = 'en';
const timeZone = 'Asia/Bangkok';

/** How many hashes each of them takes. */
const hashesFor = { 'signing in': 1, 'signing up': 1, 'asking for a new password': 0, 'sharing something': 0 };
type Question = (at: TestWorld, email: string) => Promise<unknown>;

/** What somebody asks who wants to know whether an address has an account. */
const questions: [keyof typeof hashesFor, Question][] = [
  ['signing in', (at, email) => signIn(stranger(at), { email, password, rememberMe: false })],
  ['signing up', (at, email) => signUp(stranger(at), { id: newId(), email, password, locale, timeZone })],
  ['asking for a new password', (at, email) => requestPasswordReset(stranger(at), { email })],
  [
    'sharing something',
    async (at, email) => {
      const letter = { id: newId(), email, resourceType: 'WORKOUT' as const, resourceId: workoutId, categoryIds: [] };
      const { resourceType, state } = await invite({ ...at.ctx, actor: owner.actor }, letter);
      return { resourceType, state };
    },
  ],
];

/** What is heard, as text, and what was done for it. */
async function work(ask: Question, email: string) {
  let heard = '';
  let hashes = 0;
  const before = await world.db.$count(eventQueue);
  const statements = await recordStatements(world, async (recording) => {
    hashes = await countHashes(async () => {
      const answer = await ask(recording, email).catch((refusal: AppError) => ({ ...refusal, words: refusal.message }));
      heard = JSON.stringify(answer) ?? 'nothing';
    });
  });
  const events = (await world.db.$count(eventQueue)) - before;
  return { heard, hashes, events, trips: statements.at(-1)?.trip, statements: statements.map(({ sql }) => sql) };
}

describe('an address with an account and one without', () => {
  it.each(questions)(
    'are answered in the same words by %s, with as many hashes and events, in as many trips',
    async (name, ask) => {
      const [there, nowhere] = [await work(ask, await known()), await work(ask, unknown())];
      expect({ ...there, statements: [] }).toEqual({ ...nowhere, statements: [] });
      expect(there.hashes).toBe(hashesFor[name]);
      // What signing up writes for somebody new and for an owner is not the same, and is next to nothing beside the hash.
      if (name !== 'signing up') expect(there.statements).toEqual(nowhere.statements);
    },
  );

  it.runIf(samples > 0).each(questions)(
    'take as long by %s',
    async (name, ask) => {
      const times = { there: [] as number[], nowhere: [] as number[] };
      for (let sample = 0; sample < samples; sample++) {
        const [there, nowhere] = [await known(), unknown()];
        // Whoever goes first may find things less warm.
        for (const at of sample % 2 ? (['there', 'nowhere'] as const) : (['nowhere', 'there'] as const)) {
          const began = performance.now();
          await ask(world, { there, nowhere }[at]).catch(() => undefined);
          times[at].push(performance.now() - began);
        }
      }
      const pairs = times.there.flatMap((there) =>
        times.nowhere.map((nowhere) => (there > nowhere ? 1 : there < nowhere ? 0 : 0.5)),
      );
      const longer = pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
      const middle = (all: number[]) => `${all.toSorted((one, other) => one - other)[all.length >> 1]?.toFixed(1)} ms`;
      process.stdout.write(
        `${name}: with an account ${middle(times.there)}, without ${middle(times.nowhere)}, longer in ${(longer * 100).toFixed(1)} of 100 pairs\n`,
      );
      expect(Math.max(longer, 1 - longer)).toBeLessThanOrEqual(0.65);
    },
    1_800_000,
  );
});
