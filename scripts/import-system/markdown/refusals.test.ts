import { afterEach, beforeEach, expect, test } from 'vitest';
import { coach, MarkdownFolder, mina } from '../testing/markdown.ts';

let folder: MarkdownFolder;

beforeEach(async () => {
  folder = await MarkdownFolder.open();
});

afterEach(() => folder.close());

const [checkIns, training, talks] = ['check-in-log.md', 'progress-check-in-log.md', 'Coaching_sessions.md'];

test.each([
  [undefined, 'It does not say whose it is: name the account with --person <e-mail>.'],
  ['x@example.com', 'Nobody has an account with the address x@example.com, which --person names.'],
])('files of %s are refused as a whole, once each', async (address, reason) => {
  folder.write(checkIns, '## 2026-01-05\n- Weight: 78 kg\n');
  folder.write(training, '## 2026-01-05\n- Run: 5 km\n');
  const { problems, isWritten } = await folder.import(checkIns, { named: { person: address } });
  expect(problems).toEqual([`${checkIns} null null: ${reason}`, `${training} null null: ${reason}`]);
  expect(isWritten).toBe(false);
});

test('a file without an entry is refused, and no table is guessed', async () => {
  folder.write(checkIns, 'Weight\n2026-01-05: 78 kg\n');
  expect((await folder.import(checkIns)).problems).toEqual([
    `${checkIns} null null: It has no entry. A heading with a date begins one, like ## 2026-01-05.`,
  ]);
});

test.each([
  ['a label misspelt', '- **Wieght:** 78 kg', 4, '“Wieght” is nothing this log can say.'],
  ['a label misspelt in a table', '| Metric | Value |\n|--|--|\n| Wieght | 78 kg |', 6, '“Wieght” is nothing'],
  ['a column nobody knows', '| Weight | Hiegth |\n|--|--|\n| 78 kg | 180 cm |', 4, '“Hiegth” is no column'],
  ['a unit of something else', '- Weight: 78 cm', 4, '“78 cm” is not a weight'],
  ['words for a number', '- Waist: wide', 4, '“wide” is not a length'],
  ['another scale', '- Energy: 4/5', 4, '“4/5” is not a whole number from 1 to 10'],
  ['a score nobody can have', '- Weight: 78 kg\n- Mood: 11', 5, '“11” is not a whole number from 1 to 10'],
  ['a weight nobody has', '\n\n- Weight: 7800 kg', 6, 'weight_lbs must lie between 1 and 700.'],
  ['one thing twice', '- Weight: 78 kg\n- Body weight: 79 kg', 5, 'Weight stands here twice.'],
])('%s is refused with its line', async (_, lines, line, reason) => {
  folder.write(checkIns, `# Log\n\n## 2026-01-05\n${lines}\n\n## 2026-01-06\n- Weight: 78 kg\n`);
  const { problems, created } = await folder.import(checkIns, { onError: 'skip' });
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${checkIns} ${line} `))]);
  expect(problems[0]).toContain(reason);
  expect(created).toBe(1);
});

test('all wrong lines of an entry are told, and the entry is left out once', async () => {
  folder.write(checkIns, '## 2026-01-05\n- Weight: heavy\n- Mood: fine\n## 5/1/2026\n- Weight: 78 kg\n');
  const { problems, isWritten } = await folder.import(checkIns);
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    `${checkIns} 2 Weight`,
    `${checkIns} 3 Mood`,
    `${checkIns} 4 Date`,
  ]);
  expect(isWritten).toBe(false);
  expect(await folder.rows('select id from health_checkin')).toEqual([]);
});

test('a day has one check-in, and what says something stands under a date', async () => {
  folder.write(checkIns, 'Weight: 80 kg\n## 2026-01-05\n- Weight: 78 kg\n## 2026-01-05\n- Weight: 79 kg\n');
  expect((await folder.import(checkIns)).problems).toEqual([
    `${checkIns} 1 null: It stands under no date. A heading like ## 2026-01-05 begins an entry.`,
    `${checkIns} 4 Date: There is a check-in of 2026-01-05 before it, in line 2. Make one of the two.`,
  ]);
});

test.each([
  ['- Back squat: 5/5/4 @ 100 kg', 'Sets are written like 3 x 5 @ 100 kg'],
  ['- Back squat 100', 'An exercise is one line: its name, a colon and its sets'],
  ['- Plank: 3 x 60 s\n  - Set 4: 1 x 30 s', 'An exercise is one line'],
  ['| Exercise | Reps |\n|--|--|\n| Back squat | 5, 5, 4 |', '“5, 5, 4” is not one whole number'],
  ['| Exercise | Reps |\n|--|--|\n| | 5 |', 'It names no exercise.'],
])('an exercise like “%s” is refused, and its session stays', async (lines, reason) => {
  folder.write(training, `## 2026-01-06\n${lines}\n- Run: 5 km\n`);
  const { problems } = await folder.import(training, { onError: 'skip' });
  expect(problems).toEqual([expect.stringContaining(reason)]);
  expect(await folder.rows("select exercise_name from exercise_log where exercise_name = 'Run'")).toHaveLength(1);
});

test('exercises of a session that is left out are left out with it', async () => {
  folder.write(training, '## 2026-01-06\n- Intensity: very\n- Run: 5 km\n');
  expect((await folder.import(training, { onError: 'skip' })).problems).toEqual([
    expect.stringMatching(`^${training} 2 Intensity: “very” is not a whole number`),
    `${training} 3 workout_session: workout_session points at a row of workout_sessions that was left out.`,
  ]);
  expect(await folder.rows('select id from exercise_log')).toEqual([]);
});

test.each([
  ['nobody', '', { person: mina }, 'It does not say who coached'],
  ['a name', '- Coach: Sarah', { person: mina, coach }, '“Sarah” is not the e-mail address of an account.'],
  ['a stranger', '- Coach: x@example.com', { person: mina }, 'Nobody has an account with the address x@example.com.'],
])('a coaching session with %s as its coach is refused', async (_, line, named, reason) => {
  folder.write(talks, `## 2026-01-06\n${line}\n- Topics: Sleep\n`);
  expect((await folder.import(talks, { named })).problems).toEqual([expect.stringContaining(reason)]);
});

test('a coaching session that names no coach has the one of the command', async () => {
  folder.write(talks, '## 2026-01-06\n- Topics: Sleep, Protein\n- Completed: no\n');
  expect((await folder.import(talks)).problems).toEqual([]);
  expect(
    await folder.rows('select email, topics, completed_at from coaching_session join user on user.id = coach_id'),
  ).toEqual([{ email: coach, topics: '["Sleep","Protein"]', completed_at: null }]);
});
