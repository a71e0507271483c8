import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { HistoryAnswers } from '../items.ts';
import { readHistory } from '../read-history.ts';
import { collect, fileOf, fixture, outline } from '../testing.ts';

const read = (name: string) => collect(readHistory(fixture(name)));
const readText = (text: string, answers: HistoryAnswers = {}) => collect(readHistory(fileOf(text), answers));
const lines = (problems: readonly { line: number | null; code: string }[]) =>
  problems.map(({ line, code }) => `${line} ${code}`);

test('a log of check-ins becomes check-ins, and what is unclear is told with its line', async () => {
  const { checkIns, problems } = await read('check-in-log.md');
  expect(checkIns.map(({ day, weight }) => [day, weight?.entered, weight?.unit])).toEqual([
    ['2026-01-05', 78.4, 'KG'],
    ['2026-01-12', 172, 'LBS'],
  ]);
  expect(checkIns[0]).toMatchObject({
    bodyFatPercentage: 18.5,
    muscleMass: { kg: 36 },
    bmi: 24.2,
    restingHeartRate: 58,
    bloodPressure: { systolic: 120, diastolic: 80 },
    energyLevel: 7,
    moodScore: 8,
    sleepQuality: 6,
    stressLevel: 3,
    notes: 'Slept badly,\ntrained anyway.',
    measurements: [{ site: 'WAIST', side: 'BOTH', cm: 82, entered: 82, unit: 'CM' }],
  });
  expect(lines(problems)).toEqual(['25 DAY_UNCLEAR', '29 TWICE', '35 LABEL_UNKNOWN']);
});

test('a log of training becomes sessions, with or without colons', async () => {
  const { sessions, problems } = await read('progress-check-in-log.md');
  expect(sessions.map(outline)).toEqual([
    [
      [
        'Back squat',
        'WORKING 5 × 100 KG RPE 8 rest 180',
        'WORKING 5 × 100 KG RPE 8 rest 180',
        'WORKING 5 × 100 KG RPE 8 rest 180',
      ],
      ['Bench press', 'WORKING 5 × 62.5 KG', 'WORKING 5 × 62.5 KG', 'WORKING 5 × 62.5 KG'],
      ['Plank', 'WORKING 60 s', 'WORKING 60 s', 'WORKING 60 s'],
      ['Run', 'WORKING 1650 s 5 KM'],
      ['Assisted pull-up', 'WORKING 8 × -20 KG', 'WORKING 8 × -20 KG'],
    ],
    [['Deadlift', 'WORKING 5 × 140 KG']],
  ]);
  expect(sessions[0]).toMatchObject({
    day: '2026-01-06',
    startedAt: null,
    type: 'STRENGTH',
    durationSeconds: 3900,
    programPhase: 'Base',
    weekNumber: 2,
    intensity: 7,
    coachNotes: 'Depth is better.',
    notes: 'felt strong',
  });
  expect(sessions[0]?.exercises[0]).toMatchObject({ formQuality: 9, notes: 'slow' });
  expect(sessions[1]?.notes).toBe('Evening');
  expect(lines(problems)).toEqual(['24 EXERCISE_UNCLEAR']);
});

test('a log of talks becomes coaching notes, also with a coach who is only named', async () => {
  const { coachingNotes, problems } = await read('Coaching_sessions.md');
  expect(problems).toEqual([]);
  expect(coachingNotes).toMatchObject([
    {
      day: '2026-01-07',
      coach: 'Sarah',
      durationMinutes: 45,
      topics: ['Sleep', 'Protein'],
      discussion: 'What was said.',
      feedback: 'Keep going.',
      actionItems: ['Walk daily'],
      nextDay: '2026-01-14',
      isCompleted: true,
      rating: 9,
    },
  ]);
});

describe('amounts without a unit', () => {
  test('are asked for and not guessed', async () => {
    const { sessions, questions } = await readText('## 2026-01-06\n- Squat: 3x5 @ 100\n- Run: 3 x 60 s\n');
    expect(sessions).toEqual([]);
    expect(questions).toEqual([{ kind: 'MASS_UNIT', line: 2, example: '100' }]);
  });

  test('are in the unit of the answer', async () => {
    const text = '## 2026-01-05\n- Weight: 172\n- Waist: 32\n';
    expect((await readText(text)).questions.map(({ kind }) => kind)).toEqual(['MASS_UNIT', 'LENGTH_UNIT']);
    const { checkIns } = await readText(text, { massUnit: 'LBS', lengthUnit: 'INCHES' });
    expect(checkIns).toMatchObject([{ weight: { unit: 'LBS' }, measurements: [{ entered: 32, unit: 'INCHES' }] }]);
  });
});

test('the examples of the documentation are read without a problem', async () => {
  const docs = readFileSync(new URL('../../../../docs/history-files.md', import.meta.url), 'utf8');
  const shown = Array.from(docs.matchAll(/^```markdown\n(.*?)^```$/gms), ([, text = '']) => text);
  expect(shown).toHaveLength(3);
  for (const text of shown) {
    const { problems, questions, ...found } = await readText(text);
    expect([problems, questions]).toEqual([[], []]);
    expect(found.sessions.length + found.checkIns.length + found.coachingNotes.length).toBeGreaterThan(0);
  }
});
