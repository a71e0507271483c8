import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromRoot } from '../../lib/paths.ts';
import { coach, MarkdownFolder, mina } from '../testing/markdown.ts';

let folder: MarkdownFolder;

beforeEach(async () => {
  folder = await MarkdownFolder.open();
});

afterEach(() => folder.close());

const checkIns = `# Check-in log

## 2026-01-05

- **Weight:** 58,4 kg
- **Body fat:** 18.5 %
- **Waist:** 82 cm
- **Resting heart rate:** 58 bpm
- **Blood pressure:** 120/80
- **Energy:** 7/10
- **Notes:** Slept badly,
  trained anyway.

## Monday, 12 January 2026

| Measure | Value |
| --- | --- |
| Weight | 172 lb |
`;

const training = `# Progress check-in log

## 2026-01-06 — Strength

- **Duration:** 1 h 5 min
- **Week:** 2
- **Intensity:** 7/10

| Exercise | Sets | Reps | Weight (kg) | Rest | RPE |
| --- | ---: | ---: | ---: | --- | --- |
| Back squat | 3 | 5 | 100 | 3 min | 8 |

Felt strong.

## 2026-01-06 — Evening run

- Run: 5 km in 28:30 (easy)
`;

const coachingSessions = `# Coaching sessions

## 2026-01-07

- **Coach:** Coach@Example.com
- **Duration:** 45 min
- **Rating:** 9/10
- **Next session:** 14 January 2026

### Topics
- Sleep
- Protein: enough?

### Discussion
We talked.

And went on.

### Action items
- [ ] Walk daily
- [x] Buy a scale
`;

describe('the Markdown files of the tracker', () => {
  test('become check-ins, sessions with what was done in them, and coaching sessions', async () => {
    folder.write('check-in-log.md', checkIns);
    folder.write('progress-check-in-log.md', training);
    folder.write('Coaching_sessions.md', coachingSessions);
    const { problems, isWritten } = await folder.import('progress-check-in-log.md');
    expect([problems, isWritten]).toEqual([[], true]);

    expect(
      await folder.rows(
        `select recorded_date, weight_kg, entered_weight, entered_weight_unit, body_fat_percentage, resting_heart_rate,
           blood_pressure_systolic, blood_pressure_diastolic, energy_level, notes from health_checkin order by 1`,
      ),
    ).toEqual([
      {
        recorded_date: '2026-01-05',
        weight_kg: 58.4,
        entered_weight: 58.4,
        entered_weight_unit: 'KG',
        body_fat_percentage: 18.5,
        resting_heart_rate: 58,
        blood_pressure_systolic: 120,
        blood_pressure_diastolic: 80,
        energy_level: 7,
        notes: 'Slept badly,\ntrained anyway.',
      },
      expect.objectContaining({ recorded_date: '2026-01-12', entered_weight: 172, entered_weight_unit: 'LBS' }),
    ]);
    expect(await folder.rows('select site, value_cm, entered_value, entered_unit from body_measurement')).toEqual([
      { site: 'WAIST', value_cm: 82, entered_value: 82, entered_unit: 'CM' },
    ]);

    expect(
      await folder.rows(
        `select session_date, session_type, duration_seconds, week_number, intensity, workout_session.notes, user.email
         from workout_session join user on user.id = user_id order by duration_seconds desc`,
      ),
    ).toEqual([
      {
        session_date: '2026-01-06',
        session_type: 'STRENGTH',
        duration_seconds: 3900,
        week_number: 2,
        intensity: 7,
        notes: 'Felt strong.',
        email: mina,
      },
      expect.objectContaining({ session_type: null, notes: 'Evening run' }),
    ]);
    expect(
      await folder.rows(
        `select exercise_name, exercise_log.rpe, exercise_log.notes, count(*) as sets, reps, weight_kg, rest_seconds,
           duration_seconds, distance_m, entered_distance_unit
         from exercise_log join exercise_set_log as s on s.exercise_log_id = exercise_log.id group by exercise_log.id order by 1`,
      ),
    ).toEqual([
      expect.objectContaining({
        exercise_name: 'Back squat',
        rpe: 8,
        sets: 3,
        reps: 5,
        weight_kg: 100,
        rest_seconds: 180,
      }),
      expect.objectContaining({
        exercise_name: 'Run',
        notes: 'easy',
        sets: 1,
        duration_seconds: 1710,
        distance_m: 5000,
        entered_distance_unit: 'KM',
      }),
    ]);

    const [session] = await folder.rows(
      `select session_date, duration_minutes, user_rating, next_session_date, topics, action_items, discussion_notes,
         user.email, status.name as status from coaching_session join user on user.id = coach_id
         join status on status.id = status_id`,
    );
    expect(session).toEqual({
      session_date: '2026-01-07',
      duration_minutes: 45,
      user_rating: 5,
      next_session_date: '2026-01-14',
      topics: '["Sleep","Protein: enough?"]',
      action_items: '["Walk daily","[x] Buy a scale"]',
      discussion_notes: 'We talked.\n\nAnd went on.',
      email: coach,
      status: 'COMPLETED',
    });
  });

  test('are imported twice like once, and bring what changed', async () => {
    folder.write('check-in-log.md', checkIns);
    folder.write('progress-check-in-log.md', training);
    folder.write('Coaching_sessions.md', coachingSessions);
    const all = `select (select count(*) from health_checkin) as checkins, (select count(*) from workout_session) as sessions,
      (select count(*) from exercise_log) as logs, (select count(*) from exercise_set_log) as sets,
      (select count(*) from coaching_session) as talks, (select count(*) from body_measurement) as sizes,
      (select count(*) from imported_row) as remembered`;
    expect(await folder.import('progress-check-in-log.md')).toMatchObject({ problems: [], created: 4, known: 0 });
    const before = await folder.rows(all);
    folder.remove('users.csv');
    folder.write('progress-check-in-log.md', training.replace('| 100 | 3 min |', '| 105 | 3 min |'));
    expect(await folder.import('progress-check-in-log.md')).toMatchObject({ problems: [], created: 0, known: 4 });
    expect(await folder.rows(all)).toEqual(before);
    expect(await folder.rows('select distinct weight_kg from exercise_set_log where weight_kg > 0')).toEqual([
      { weight_kg: 105 },
    ]);
  });

  test('are read as docs/import.md shows them', async () => {
    const shown = Array.from(readFileSync(fromRoot('docs/import.md'), 'utf8').matchAll(/^```markdown\n(.*?)^```$/gms));
    const names = ['check-in-log.md', 'progress-check-in-log.md', 'Coaching_sessions.md'];
    for (const [at, name] of names.entries()) folder.write(name, shown[at]?.[1] ?? '');
    expect(shown).toHaveLength(names.length);
    expect(await folder.import('progress-check-in-log.md')).toMatchObject({ problems: [], created: 5 });
    const [checkIn = {}] = await folder.rows('select * from health_checkin');
    expect(Object.values(checkIn)).not.toContain(null);
    expect(await folder.rows('select site from body_measurement')).toHaveLength(4);
    expect(await folder.rows('select coach_feedback, discussion_notes from coaching_session')).toEqual([
      { coach_feedback: 'Keep going.', discussion_notes: 'What was said.' },
    ]);
  });

  test('stand beside a table of the same kind', async () => {
    folder.write('health_metrics.csv', 'id,user_id,recorded_date,weight_lbs\nh1,1,2025-12-24,170\n');
    folder.write('check-in-log.md', checkIns);
    expect(await folder.import('check-in-log.md')).toMatchObject({ problems: [], created: 2 });
    expect(await folder.rows('select recorded_date from health_checkin order by 1')).toHaveLength(3);
  });

  test('are read by a dry run that writes nothing', async () => {
    folder.write('check-in-log.md', checkIns);
    expect(await folder.import('check-in-log.md', { isDryRun: true })).toMatchObject({ problems: [], created: 2 });
    expect(await folder.rows('select id from health_checkin')).toEqual([]);
  });
});

describe('a check-in', () => {
  test.each([
    ['with plain labels', '### January 5, 2026\nWeight: 78.4kg\nNotes: fine\n'],
    [
      'of a table of labels and values',
      '## 2026-01-05\n| | |\n|---|---|\n| **Weight** | 78,4 kg |\n| Notes | fine |\n',
    ],
    ['of a table side by side', '## 2026-01-05\n| Weight (kg) | Notes |\n|---|---|\n| 78.4 | fine |\n'],
    [
      'of a table with a line for each day',
      '| Date | Weight kg | Notes |\n|--|--|--|\n| 2026-01-05 | 78.4 | fine |\n\nBye.',
    ],
    ['with its notes below', '## 2026-01-05\n**Weight**: 78.4 kg\n\nfine\n'],
    ['called like the columns', '\ufeff## 2026-01-05\r\n* weight_lbs: 78.4 kg\r\n* notes: fine\r\n* mood: -\r\n'],
    [
      'after a preface',
      '---\ntitle: Log\n---\n# Log\nGoal: 75 kg\n<!-- ## 2026-01-01 -->\n## 2026-01-05\n- Weight: 78.4 kg\n- fine',
    ],
  ])('%s', async (_, text) => {
    folder.write('check-in-log.md', text);
    expect((await folder.import('check-in-log.md')).problems).toEqual([]);
    expect(await folder.rows('select recorded_date, weight_kg, notes from health_checkin')).toEqual([
      { recorded_date: '2026-01-05', weight_kg: 78.4, notes: 'fine' },
    ]);
  });

  test('without units is in those of the tracker', async () => {
    folder.write('check-in-log.md', '## 2026-01-05\n- Weight: 172\n- Waist: 32\n');
    await folder.import('check-in-log.md');
    expect(
      await folder.rows(
        'select entered_weight, entered_weight_unit, entered_value, entered_unit from health_checkin join body_measurement',
      ),
    ).toEqual([{ entered_weight: 172, entered_weight_unit: 'LBS', entered_value: 32, entered_unit: 'INCHES' }]);
  });
});

test('a check-in amends the one of the same day that is here', async () => {
  folder.write(
    'health_metrics.csv',
    'id,user_id,recorded_date,weight_lbs,waist_inches,mood\nh1,1,2026-01-05,170,33,9\n',
  );
  await folder.import('health_metrics.csv');
  folder.remove('health_metrics.csv');
  folder.write('check-in-log.md', checkIns);
  for (const _ of ['once', 'twice']) expect((await folder.import('check-in-log.md')).problems).toEqual([]);
  expect(
    await folder.rows("select weight_kg, mood_score from health_checkin where recorded_date = '2026-01-05'"),
  ).toEqual([{ weight_kg: 58.4, mood_score: 9 }]);
  expect(await folder.rows('select value_cm from body_measurement')).toEqual([{ value_cm: 82 }]);
});

describe('a session', () => {
  test.each([
    ['with a list', '## 2026-01-06\n- Type: Strength\n- Back squat: 3 x 5 @ 100 kg\n- Plank: 3 x 60 s\n- felt good\n'],
    ['without colons', '## 2026-01-06 Strength\n- Back squat 3x5 @ 100 kg\n- Plank 3 x 60 s\n- felt good\n'],
    [
      'under headings',
      '## 2026-01-06 Strength\n### Main work\n1. **Back squat:** 3x5 100kg\n2. Plank: 3 x 1 min\n### Notes\nfelt good',
    ],
    [
      'of one table for all days',
      '| Date | Exercise | Sets | Reps | Weight | Time |\n|-|-|-|-|-|-|\n| 2026-01-06 | Back squat | 3 | 5 | 100 kg | |\n| | Plank | 3 | – | BW | 60 s |\n',
    ],
  ])('%s', async (_, text) => {
    folder.write('progress-check-in-log.md', text);
    expect(await folder.import('progress-check-in-log.md')).toMatchObject({ problems: [], created: 3 });
    expect(
      await folder.rows(
        `select exercise_name, set_count, reps, weight_kg, duration_seconds from exercise_log as log
         join exercise_set_log on exercise_log_id = log.id group by log.id order by order_index`,
      ),
    ).toEqual([
      { exercise_name: 'Back squat', set_count: 3, reps: 5, weight_kg: 100, duration_seconds: null },
      { exercise_name: 'Plank', set_count: 3, reps: null, weight_kg: null, duration_seconds: 60 },
    ]);
  });
});
