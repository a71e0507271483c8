import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitFile, fitTime } from './fit-testing.ts';
import { type HistoryAnswers, problemCodes } from './items.ts';
import { readHistory } from './read-history.ts';
import { collect, fileOf } from './testing.ts';

const answers: HistoryAnswers = {
  massUnit: 'KG',
  distanceUnit: 'KM',
  lengthUnit: 'CM',
  dayOrder: 'DMY',
  timeZone: 'Asia/Bangkok',
};

const folder = new URL('../fixtures/', import.meta.url);
const fit = fitFile([
  [0, [0, 1, 4]],
  [225, [254, 4, fitTime('2024-06-01T22:40:00Z')], [0, 4, 30_000], [5, 1, 1], [3, 2, 8], [4, 2, 960], [7, 2, 28]],
  [18, [253, 4, fitTime('2024-06-01T23:30:00Z')], [2, 4, fitTime('2024-06-01T22:30:00Z')], [5, 1, 10], [6, 1, 20]],
]);
const files = [...readdirSync(folder).map((name) => new Uint8Array(readFileSync(new URL(name, folder)))), fit];

/** Reads whatever the bytes are; what is thrown or never ends fails the test. */
async function readAnything(bytes: Uint8Array): Promise<void> {
  for (const given of [answers, {}]) {
    const { problems, questions, ...found } = await collect(readHistory(fileOf(bytes, { pieceBytes: 251 }), given));
    for (const { code } of problems) expect(problemCodes).toContain(code);
    // Every file says something: what it holds, what it asks or why not.
    const said = [problems, questions, ...Object.values(found)].some((list) => list.length > 0);
    expect(said || bytes.length > 0).toBe(true);
  }
}

test('noise gives problems', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), readAnything), { numRuns: 300 });
});

test('noise behind a beginning that promises something gives problems', async () => {
  const beginning = fc.constantFrom(...files).map((bytes) => bytes.subarray(0, 160));
  await fc.assert(
    fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
      await readAnything(Uint8Array.from([...head, ...tail]));
    }),
    { numRuns: 300 },
  );
});

test('files with letters changed, cut out and doubled give what is left of them', async () => {
  const change = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('change', 'cut', 'double', 'insert'),
    byte: fc.oneof(
      fc.constantFrom(...Array.from('",;\r\n<>[]{}|#-:0/\0', (letter) => letter.charCodeAt(0))),
      fc.nat(255),
    ),
    length: fc.integer({ min: 1, max: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (bytes, changes) => {
        const spoilt = Array.from(bytes);
        for (const { at, kind, byte, length } of changes) {
          const place = at % Math.max(1, spoilt.length);
          if (kind === 'change') spoilt[place] = byte;
          else if (kind === 'cut') spoilt.splice(place, length);
          else if (kind === 'insert') spoilt.splice(place, 0, byte);
          else spoilt.splice(place, 0, ...spoilt.slice(place, place + length));
        }
        await readAnything(Uint8Array.from(spoilt));
      },
    ),
    { numRuns: 1000 },
  );
}, 60_000);

test('brackets nested deep and quotes without end come to an end', async () => {
  const header = 'Date,Exercise,Category,Weight (kg),Reps,Time,Comment\n';
  const deep = 200_000;
  for (const text of [
    `[{"name":"x","primaryMuscles":[${'['.repeat(deep)}`,
    `<gpx>${'<trk>'.repeat(deep)}`,
    `${header}2024-01-01,Squat,Legs,60,5,,"${'x'.repeat(3 * 2 ** 20)}`,
    `## 2026-01-05\n- Weight: ${'1 '.repeat(deep)}`,
    `## 2026-01-05\n${'- Run 5 '.repeat(deep)}`,
    `${'|'.repeat(deep)}\n|--|`,
    `${header}${'9'.repeat(deep)},${'1:'.repeat(deep)}\n`,
  ]) {
    await collect(readHistory(fileOf(text, { pieceBytes: 2 ** 16 }), answers));
  }
}, 20_000);
