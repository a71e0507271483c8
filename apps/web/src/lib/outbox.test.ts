import { newId } from '@motriforge/shared/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOutbox, type Shelf, type Waiting } from './outbox.ts';

function shelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('an outbox', () => {
  it('keeps the last change of each thing, in the order they were made', () => {
    const outbox = createOutbox<number>(shelf(), 'kit.');
    outbox.put('a', 1);
    outbox.put('b', 2);
    outbox.put('a', 3);
    expect(outbox.all().map(({ key, change }) => [key, change])).toEqual([
      ['b', 2],
      ['a', 3],
    ]);
  });

  it('is still there for the next page, and nobody else’s', () => {
    const device = shelf();
    createOutbox<number>(device, 'kit.').put('a', 1);
    expect(createOutbox<number>(device, 'kit.').all()).toMatchObject([{ key: 'a', change: 1 }]);
    expect(createOutbox<number>(device, 'kim.').all()).toEqual([]);
  });

  it('makes a change later than what the server has, whatever the clock says', () => {
    const outbox = createOutbox<number>(shelf(), '');
    const known = newId(Date.now() + 86_400_000);
    outbox.put('a', 1, known);
    const first = outbox.find('a')?.id ?? '';
    expect(first > known).toBe(true);
    outbox.put('a', 2);
    expect((outbox.find('a')?.id ?? '') > first).toBe(true);
  });

  it('sends what came in the place of what was on its way', async () => {
    const outbox = createOutbox<number>(shelf(), '');
    const sent: number[] = [];
    outbox.put('a', 1);
    await outbox.deliver(async ({ change }) => {
      sent.push(change);
      if (change === 1) outbox.put('a', 2);
      return 'taken';
    });
    expect(sent).toEqual([1, 2]);
    expect(outbox.all()).toEqual([]);
  });

  it('keeps what was refused without sending it again, and goes on with the rest', async () => {
    const outbox = createOutbox<number>(shelf(), '');
    const sent: number[] = [];
    const send = async ({ change }: Waiting<number>) => {
      sent.push(change);
      return change === 1 ? ('refused' as const) : ('taken' as const);
    };
    outbox.put('a', 1);
    outbox.put('b', 2);
    await outbox.deliver(send);
    await outbox.deliver(send);
    expect(sent).toEqual([1, 2]);
    expect(outbox.all()).toMatchObject([{ key: 'a', isRefused: true }]);
  });
});

describe('over a line that loses, repeats and delays', () => {
  const fate = fc.constantFrom('arrives', 'request lost', 'answer lost', 'comes late', 'comes twice');
  const moment = fc.oneof(
    fc.record({ put: fc.constantFrom('a', 'b', 'c'), change: fc.nat(99) }),
    fc.record({ deliver: fc.array(fate, { minLength: 1, maxLength: 6 }) }),
    fc.constant('reload' as const),
  );

  it('every thing ends as it was last changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(moment, { maxLength: 25 }),
        fc.array(fc.nat(), { maxLength: 10 }),
        async (moments, order) => {
          const device = shelf();
          let outbox = createOutbox<number>(device, 'kit.');
          const wanted: Record<string, number> = {};
          // The rule of the server: what is not later than what it has changes nothing.
          const server: Record<string, Waiting<number>> = {};
          const onTheWay: Waiting<number>[] = [];
          const arrive = (waiting: Waiting<number>) => {
            if ((server[waiting.key]?.id ?? '') < waiting.id) server[waiting.key] = waiting;
          };
          for (const moment of moments) {
            if (moment === 'reload') outbox = createOutbox<number>(device, 'kit.');
            else if ('put' in moment) {
              wanted[moment.put] = moment.change;
              outbox.put(moment.put, moment.change);
            } else {
              const fates = [...moment.deliver];
              const send = async (waiting: Waiting<number>) => {
                const what = fates.shift() ?? 'request lost';
                if (what === 'comes twice' || what === 'comes late') onTheWay.push(waiting);
                if (what === 'arrives' || what === 'comes twice' || what === 'answer lost') arrive(waiting);
                if (what === 'arrives' || what === 'comes twice') return 'taken' as const;
                throw new Error(what);
              };
              await outbox.deliver(send).catch(() => undefined);
            }
          }
          for (const at of order) if (onTheWay.length > 0) arrive(onTheWay[at % onTheWay.length] as Waiting<number>);
          await outbox.deliver(async (waiting) => {
            arrive(waiting);
            return 'taken';
          });
          for (const late of onTheWay) arrive(late);
          expect(Object.fromEntries(Object.entries(server).map(([key, { change }]) => [key, change]))).toEqual(wanted);
          expect(outbox.all()).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
