import { describe, expect, test } from 'vitest';
import { detect } from './detect.ts';
import { detectFile, readHistory } from './read-history.ts';
import { collect, fileOf, fixture } from './testing.ts';
import { writeHistoryCsv } from './write-csv.ts';
import { writeHistoryJson } from './write-json.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file is known by its bytes', () => {
  test.each([
    ['strong-classic.csv', 'STRONG'],
    ['strong-android.csv', 'STRONG'],
    ['strong-new.csv', 'STRONG'],
    ['hevy.csv', 'HEVY'],
    ['hevy-lbs.csv', 'HEVY'],
    ['fitnotes-android.csv', 'FITNOTES'],
    ['fitnotes-ios.csv', 'FITNOTES'],
    ['run.tcx', 'TCX'],
    ['ride.gpx', 'GPX'],
    ['check-in-log.md', 'MARKDOWN'],
    ['progress-check-in-log.md', 'MARKDOWN'],
    ['Coaching_sessions.md', 'MARKDOWN'],
    ['exercises.json', 'FREE_EXERCISE_DB'],
  ])('%s is %s', async (name, format) => {
    expect(await detectFile(fixture(name))).toMatchObject({ format, isMisnamed: false });
  });

  test('our own are ours', async () => {
    for (const [pieces, kind] of [
      [writeHistoryCsv([]), 'CSV'],
      [writeHistoryJson([]), 'JSON'],
    ] as const) {
      let text = '';
      for await (const piece of pieces) text += piece;
      expect(await detect(utf8(text))).toEqual({ format: 'MOTRIFORGE', kind, isMisnamed: false });
    }
  });

  test.each([
    ['a packed file', bytes('PK\x03\x04rest'), 'ZIP'],
    ['a squeezed file', bytes('\x1f\x8b\x08'), 'GZIP'],
    ['a database', bytes('SQLite format 3\0'), 'SQLITE'],
    ['a document', bytes('%PDF-1.7'), 'PDF'],
    ['a picture', bytes('\xff\xd8\xff\xe0'), 'IMAGE'],
    ['a page', utf8('<!DOCTYPE html><html><head></head></html>'), 'HTML'],
    ['some other XML', utf8('<?xml version="1.0"?><kml><Document/></kml>'), 'XML'],
    ['some other JSON', utf8('{"a": 1}'), 'JSON'],
    ['some other table', utf8('name,age,town\nMina,34,Trang\n'), 'CSV'],
    ['a letter', utf8('Dear coach,\n\nI ran on 2026-01-05.\n'), 'TEXT'],
    ['noise', Uint8Array.of(0, 1, 2, 255, 254, 0), 'BINARY'],
    ['nothing', new Uint8Array(), 'EMPTY'],
    ['blanks', utf8(' \n '), 'EMPTY'],
  ] as const)('%s is nothing we read', async (_, head, kind) => {
    expect(await detect(head)).toEqual({ format: null, kind, isMisnamed: false });
    const { problems } = await collect(readHistory(fileOf(head)));
    expect(problems).toEqual([
      {
        line: null,
        ...(kind === 'EMPTY' ? { code: 'EMPTY_FILE', values: {} } : { code: 'NOT_READ', values: { kind } }),
      },
    ]);
  });

  test('what is not what its name says is said so, and read as what it is', async () => {
    const hevy = fixture('hevy.csv');
    expect(await detectFile({ ...hevy, name: 'run.fit' })).toEqual({ format: 'HEVY', kind: 'CSV', isMisnamed: true });
    expect(await detectFile({ ...hevy, name: 'run.unknown' })).toMatchObject({ isMisnamed: false });
  });

  test('a table of UTF-16, as spreadsheets save it, is read', async () => {
    const text =
      '\ufeffDate\tExercise\tCategory\tWeight (kg)\tReps\tTime\tComment\r\n2024-05-01\tสควอท\tLegs\t60,5\t8\t\t\r\n';
    const file = fileOf(new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer));
    expect(await detectFile(file)).toMatchObject({ format: 'FITNOTES' });
    const { sessions } = await collect(readHistory(file));
    expect(sessions[0]?.exercises).toMatchObject([{ name: 'สควอท', sets: [{ load: { kg: 60.5 } }] }]);
  });
});
