import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsOf } from './records.ts';

async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function split(text: string, delimiter = ',', size = 3) {
  const found: [number, ...string[]][] = [];
  for await (const records of recordsOf(cut(text, size), delimiter)) {
    for (const { line, cells } of records) found.push([line, ...cells]);
  }
  return found;
}

describe('the records of a table', () => {
  test.each([
    [
      'plain',
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'with lines of Windows and none at the end',
      'a,b\r\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'with lines of an old Mac',
      'a,b\r1,2\r',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'with line breaks in quotes',
      '"a\r\nb","c\nd"\n1,2\n',
      [
        [1, 'a\r\nb', 'c\nd'],
        [4, '1', '2'],
      ],
    ],
    ['with quotes in quotes', '"say ""hi""",""\n', [[1, 'say "hi"', '']]],
    ['with quotes within words', '5" plate,a"b\n', [[1, '5" plate', 'a"b']]],
    [
      'with empty lines',
      '\n\na\n\r\nb\n',
      [
        [3, 'a'],
        [5, 'b'],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    for (const size of [1, 2, 3, 1000]) expect(await split(text, ',', size)).toEqual(expected);
  });

  test('whose quote never ends say where it began', async () => {
    await expect(split('a,b\n1,"2\n3,4\n')).rejects.toMatchObject({ code: 'QUOTE_OPEN', values: { line: 2 } });
  });

  test('are what was written, however it is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', ' ', 'ก', '😀') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 9 }),
        async (table, delimiter, size) => {
          const quoted = table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter));
          expect((await split(quoted.join('\r\n'), delimiter, size)).map(([, ...cells]) => cells)).toEqual(table);
        },
      ),
    );
  });
});
