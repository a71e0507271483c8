import type { SavedSession, SaveSessionInput, SessionView, SetFields } from '@motriforge/shared/contracts/training';
import { newId } from '@motriforge/shared/ids';
import { type Clock, clockAfter } from '@motriforge/shared/log/clock';
import {
  answered,
  changed,
  emptySession,
  isWaiting,
  type KeptSession,
  refreshed,
  shownRows,
} from '@motriforge/shared/log/kept-session';
import { lastClockOf, nothing, rowsOf, type SessionChange, type SessionRows } from '@motriforge/shared/log/merge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testWorld } from '../testing.ts';
import { applyChange, changedFrom } from './apply-change.ts';
import { logChanges, saveSession } from './index.ts';

/*
 * Several devices of one person log, edit and remove sets of a session, each against what it has itself; requests and
 * answers are lost, doubled and overtake each other. In the end everybody is answered, and all see the same.
 */

const devices = 3;
const ids = Array.from({ length: 40 }, (_, at) => `00000000-0000-7000-8000-0000000000${String(at).padStart(2, '0')}`);
const [sessionId = '', squat = '', bench = '', ..._setIds] = ids;

type Step =
  | { kind: 'log' | 'edit' | 'remove'; device: number; pick: number; value: number }
  | { kind: 'send' | 'ask' | 'lose' | 'double' | 'deliver' | 'answer'; device: number; pick: number; value: number };

const steps = (count: number) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom<Step['kind']>(
        'log',
        'log',
        'edit',
        'edit',
        'remove',
        'send',
        'send',
        'ask',
        'lose',
        'double',
        'deliver',
        'deliver',
        'answer',
        'answer',
      ),
      device: fc.nat(devices - 1),
      pick: fc.nat(1_000),
      value: fc.nat(50),
    }) as fc.Arbitrary<Step>,
    { minLength: count, maxLength: count },
  );

/** The log as it is kept, without a database: what is proven with it is proven of the merge. */
interface Server {
  save(input: SaveSessionInput): Promise<SavedSession>;
  read(): Promise<SessionView | null>;
}

const now = Date.UTC(2026, 5, 15, 12);

function serverInMemory(): Server {
  let rows: SessionRows = { session: null, exercises: [], sets: [] };
  let revision = 0;
  const removed = new Set<string>();
  const view = (): SessionView | null =>
    rows.session && { ...rows.session, revision, exercises: rows.exercises, sets: rows.sets };
  return {
    async save(input) {
      const around = { removed, elsewhere: new Set<string>(), known: new Set(ids), now };
      const { after, removed: gone, refused } = applyChange(rows, input, around);
      const isChanged = changedFrom(rows);
      if (gone.length > 0 || [after.session, ...after.exercises, ...after.sets].some((row) => row && isChanged(row)))
        revision++;
      rows = after;
      for (const { id } of gone) removed.add(id);
      return { session: view(), refused, now };
    },
    read: async () => view(),
  };
}

class Device {
  kept: KeptSession = emptySession(sessionId);
  /** Sets this device was told are saved. */
  readonly told = new Set<string>();
  /** What anybody removed. */
  readonly removed: Set<string>;
  #seen: Clock | null = null;
  readonly #name: string;

  constructor(name: string, removed: Set<string>) {
    this.#name = name;
    this.removed = removed;
  }

  clock(): Clock {
    this.#seen = clockAfter(this.#seen, now - 1_000, this.#name);
    return this.#seen;
  }

  change(change: Partial<SessionChange>): void {
    this.kept = changed(this.kept, { ...nothing(), ...change });
  }

  begin(): void {
    const at = this.clock();
    const row = <F extends object>(id: string, fields: F) => ({
      id,
      fields,
      clocks: Object.fromEntries(Object.keys(fields).map((key) => [key, at])),
    });
    const when = { day: '2026-06-15', timeZone: 'UTC', startedAt: now };
    const exercise = (id: string, order: number) =>
      row(id, { what: { exerciseId: null, name: id, type: null, isBodyweight: false }, order });
    this.change({ session: row(sessionId, { when }), exercises: [exercise(squat, 0), exercise(bench, 1)] });
  }

  do({ kind, pick, value }: Step): void {
    const { sets } = shownRows(this.kept);
    const put = (id: string, exerciseLogId: string, fields: Partial<SetFields>) => {
      const at = this.clock();
      this.change({
        sets: [{ id, exerciseLogId, fields, clocks: Object.fromEntries(Object.keys(fields).map((key) => [key, at])) }],
      });
    };
    const some = sets[pick % (sets.length || 1)];
    if (kind === 'log') put(newId(), pick % 2 ? squat : bench, { number: value + 1, reps: value, load: { kg: value } });
    else if (some && kind === 'edit')
      put(some.id, some.exerciseLogId, pick % 2 ? { reps: value } : { load: { kg: -value } });
    else if (some && kind === 'remove') {
      this.removed.add(some.id);
      this.change({ removed: [{ thing: 'EXERCISE_SET_LOG', id: some.id, clock: this.clock() }] });
    }
  }

  answer(sent: SessionChange, answer: SavedSession): void {
    this.kept = answered(this.kept, sent, answer);
    for (const { id } of answer.session?.sets ?? []) this.told.add(id);
    this.#see();
  }

  refresh(view: SessionView | null): void {
    this.kept = refreshed(this.kept, view);
    this.#see();
  }

  #see(): void {
    const last = lastClockOf(rowsOf(this.kept.base));
    if (last && last > (this.#seen ?? '')) this.#seen = last;
    // What was once shown as saved does not flicker, whichever answer comes late.
    const shown = new Set(shownRows(this.kept).sets.map(({ id }) => id));
    const lost = [...this.told].filter((id) => !this.removed.has(id) && !shown.has(id));
    // Asked a million times: an assertion for each would take longer than all the rest.
    if (lost.length > 0) expect(lost).toEqual([]);
  }
}

const inputOf = (change: SessionChange): SaveSessionInput =>
  ({ id: sessionId, ...change }) as unknown as SaveSessionInput;

async function live(server: Server, story: readonly Step[]) {
  const removed = new Set<string>();
  const people = Array.from({ length: devices }, (_, at) => new Device(`device${at}`, removed));
  const [first] = people;
  if (!first) throw new Error('Nobody is there.');
  first.begin();
  first.answer(first.kept.pending, await server.save(inputOf(first.kept.pending)));
  for (const device of people) device.refresh(await server.read());

  const requests: { device: Device; sent: SessionChange }[] = [];
  const answers: { device: Device; sent: SessionChange; answer: SavedSession }[] = [];
  const serve = async ({ device, sent }: (typeof requests)[number]) => {
    answers.push({ device, sent, answer: await server.save(inputOf(sent)) });
  };
  const take = <T>(list: T[], pick: number): T | undefined => list.splice(pick % (list.length || 1), 1)[0];

  for (const step of story) {
    const device = people[step.device];
    if (!device) continue;
    const { kind, pick } = step;
    if (kind === 'log' || kind === 'edit' || kind === 'remove') device.do(step);
    else if (kind === 'send') requests.push({ device, sent: device.kept.pending });
    else if (kind === 'ask') device.refresh(await server.read());
    else if (kind === 'lose') (pick % 2 ? requests : answers).splice(0, 1);
    else if (kind === 'double') requests.push(...requests.slice(-1));
    else if (kind === 'deliver') {
      const request = take(requests, pick);
      if (request) await serve(request);
    } else {
      const late = take(answers, pick);
      late?.device.answer(late.sent, late.answer);
    }
  }
  // What is under way arrives after all, in the worst order.
  for (const request of requests.toReversed()) await serve(request);
  for (const { device, sent, answer } of answers.toReversed()) device.answer(sent, answer);
  for (let round = 0; round < 2; round++) {
    for (const device of people) {
      const { pending } = device.kept;
      if (isWaiting(device.kept)) device.answer(pending, await server.save(inputOf(pending)));
    }
  }
  for (const device of people) device.refresh(await server.read());
  return { people, removed, view: await server.read() };
}

function seen(rows: SessionRows) {
  return rows.sets
    .map(({ id, fields, exerciseLogId }) =>
      JSON.stringify([id, exerciseLogId, fields.number, fields.reps, fields.load?.kg]),
    )
    .toSorted();
}

async function expectConvergence(server: Server, story: readonly Step[]) {
  const { people, removed: gone, view } = await live(server, story);
  const all = seen(rowsOf(view));
  const kept = new Set(view?.sets.map(({ id }) => id));
  for (const { kept: own, told } of people) {
    expect(isWaiting(own)).toBe(false);
    expect(seen(shownRows(own))).toEqual(all);
    // Lost, doubled or come back from the dead.
    for (const id of told) expect(kept.has(id)).toBe(!gone.has(id));
  }
  expect(kept.size).toBe(view?.sets.length);
  expect([...kept].filter((id) => gone.has(id))).toEqual([]);
}

const runs = Number(process.env.CONVERGENCE_RUNS ?? 400);

describe('three devices that log one session without knowing of each other', () => {
  it('all come to see the same, and what any was told is saved stays', async () => {
    await fc.assert(
      fc.asyncProperty(steps(200 * devices), (story) => expectConvergence(serverInMemory(), story)),
      { numRuns: runs },
    );
  }, 600_000);

  it('do so over the database as well', async () => {
    const world = await testWorld();
    await fc.assert(
      fc.asyncProperty(steps(60), async (story) => {
        const person = await world.person();
        const ctx = { ...person, now: () => now };
        const server: Server = {
          save: (input) =>
            saveSession(ctx, scoped(input, person.actor.userId)).then((answer) =>
              unscoped(answer, person.actor.userId),
            ),
          read: async () => {
            const { sessions } = await logChanges(ctx, { since: 0 });
            return sessions[0] ? unscopedView(sessions[0], person.actor.userId) : null;
          },
        };
        await expectConvergence(server, story);
      }),
      { numRuns: Math.ceil(runs / 100) },
    );
    world.close();
  }, 600_000);
});

/** Ids that are one person's in each run. */
const scoped = <T>(value: T, userId: string): T =>
  JSON.parse(
    JSON.stringify(value).replaceAll(/00000000-0000-7000-8000-(\d{12})/g, (_, last) => `${userId.slice(0, 24)}${last}`),
  );
const unscoped = <T>(value: T, userId: string): T =>
  JSON.parse(
    JSON.stringify(value).replaceAll(
      new RegExp(`${userId.slice(0, 24)}(0{10}\\d\\d)`, 'g'),
      (_, last) => `00000000-0000-7000-8000-${last}`,
    ),
  );
const unscopedView = (view: SessionView, userId: string): SessionView => unscoped(view, userId);
