import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerOf, Person } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

/** How often everybody asks; more are asked for by whoever has the time. */
const rounds = Number(process.env.ROUNDS ?? 20);

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

it('answers eight people who ask all at once with what is theirs, and gives nobody the cookie of another', async () => {
  const people = await Promise.all(Array.from({ length: 8 }, () => new Person(world).join()));
  for (const person of people) await person.post('profile.update', { bio: `I am ${person.id}` });
  const sessions = people.map(({ jar }) => jar.cookies.get('__Host-session'));
  const violations: string[] = [];
  let answers = 0;
  const hear = (person: Person, what: string, heard: string | undefined, own: string) => {
    answers++;
    if (heard !== own) violations.push(`${what}: ${person.id} heard ${heard}`);
  };

  for (let round = 0; round < rounds; round++) {
    // Each time somebody writes, and somebody is looked up again instead of being believed.
    const writer = people[round % people.length];
    people[(round + 1) % people.length]?.jar.cookies.delete('__Host-claim');
    await Promise.all(
      people.flatMap((person) => [
        (async () => {
          const me = await answerOf<{ id: string } | null>(await person.get('identity.me'));
          hear(person, 'identity.me', me?.id, person.id);
        })(),
        (async () => {
          const own = `I am ${person.id}`;
          const asked = person === writer ? person.post('profile.update', { bio: own }) : person.get('profile.read');
          const { bio } = await answerOf<{ bio: string }>(await asked);
          hear(person, 'a profile', bio, own);
        })(),
      ]),
    );
  }
  expect(violations).toEqual([]);
  expect(answers).toBe(rounds * people.length * 2);
  expect(people.map(({ jar }) => jar.cookies.get('__Host-session'))).toEqual(sessions);
}, 1_800_000);
