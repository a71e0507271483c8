import { expect, test } from 'vitest';
import { readHistory } from './read-history.ts';
import { fileOf } from './testing.ts';

const SESSIONS = 2_500;
const SETS = 20;

function* rows(): Generator<string> {
  yield 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n';
  for (let at = 0; at < SESSIONS; at++) {
    const day = new Date(Date.UTC(2010, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
    for (let set = 0; set < SETS; set++) {
      const exercise = set < SETS / 2 ? '"Squat (Barbell)"' : '"Bench Press (Barbell)"';
      yield `${day} 18:30:00,"Session, no. ${at}",1h 5m,${exercise},${(set % 10) + 1},${60 + set}.5,5,0,0,"deep, slow",,8\n`;
    }
  }
}

const answers = { massUnit: 'KG', timeZone: 'Asia/Bangkok' } as const;

async function counted(text: string) {
  const progress: number[] = [];
  const file = fileOf(text, { pieceBytes: 65_536 });
  const counts = { sessions: 0, sets: 0, problems: 0, keys: new Set<string>() };
  for await (const item of readHistory(file, answers, { onProgress: (bytes) => progress.push(bytes / file.size) })) {
    if (item.kind === 'problem') counts.problems++;
    if (item.kind !== 'session') continue;
    counts.sessions++;
    counts.keys.add(item.session.sourceKey);
    for (const { sets } of item.session.exercises) counts.sets += sets.length;
  }
  return { ...counts, progress };
}

test('fifty thousand lines are read in a few seconds, and say how far they are', async () => {
  const began = performance.now();
  const { sessions, sets, problems, keys, progress } = await counted(Array.from(rows()).join(''));
  expect({ sessions, sets, problems, keys: keys.size }).toEqual({
    sessions: SESSIONS,
    sets: SESSIONS * SETS,
    problems: 0,
    keys: SESSIONS,
  });
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(progress).toEqual([...progress].sort((one, other) => one - other));
  expect(progress.at(-1)).toBe(1);
});

test('sessions whose rows were sorted apart are put together again', async () => {
  const [header = '', ...lines] = Array.from(rows()).slice(0, 1 + 50 * SETS);
  const byExercise = [...lines].sort((one, other) =>
    (one.split('"')[3] ?? '').localeCompare(other.split('"')[3] ?? ''),
  );
  expect(await counted([header, ...byExercise].join(''))).toMatchObject({ sessions: 50, sets: 50 * SETS, problems: 0 });
});

test('a file that has grown holds the sessions it held, by their keys', async () => {
  const lines = Array.from(rows());
  const before = await counted(lines.slice(0, 1 + 10 * SETS + 5).join(''));
  const after = await counted(lines.slice(0, 1 + 12 * SETS).join(''));
  expect(before.keys.size).toBe(11);
  expect(Array.from(before.keys).filter((key) => !after.keys.has(key))).toEqual([]);
  expect(after.keys.size).toBe(12);
});

test('reading stops when it is told to', async () => {
  const stop = new AbortController();
  const items = readHistory(fileOf(Array.from(rows()).join('')), answers, { signal: stop.signal });
  stop.abort();
  await expect(items.next()).rejects.toThrow();
});
