import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { categoryId } from './lookups/categories.ts';
import { healthCheckin } from './schema/health.ts';
import { user } from './schema/identity.ts';
import { exerciseLog, workoutSession } from './schema/training.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const { db } = database;
  const userId = newId();
  const workoutSessionId = newId();
  await db.insert(user).values({ id: userId, email: 'a@example.com', userCategoryId: categoryId('USER', 'MEMBER') });
  await db.insert(healthCheckin).values({ userId, recordedDate: '2026-06-15' });
  await db.insert(workoutSession).values({ id: workoutSessionId, userId, sessionDate: '2026-06-15' });
  await db.insert(exerciseLog).values({ workoutSessionId, exerciseName: 'Squat', orderIndex: 0 });
});
afterAll(() => database.close());

const set = (column: string, value: unknown) => {
  const [table, name] = column.split('.');
  return database.client.execute({ sql: `update ${table} set ${name} = ?`, args: [value as string] });
};

describe('a score', () => {
  it.each([
    'health_checkin.energy_level',
    'health_checkin.mood_score',
    'health_checkin.sleep_quality',
    'health_checkin.stress_level',
    'workout_session.intensity',
    'workout_session.fatigue',
    'exercise_log.form_quality',
    'exercise_log.rpe',
  ])('is from 1 to 10: %s', async (column) => {
    for (const score of [1, 10, null]) await set(column, score);
    for (const score of [0, 11, -1]) await expect(set(column, score)).rejects.toThrow('CHECK');
  });
});

describe('a vital sign', () => {
  it.each([
    ['weight_kg', 1, 700],
    ['body_fat_percentage', 1, 85],
    ['resting_heart_rate', 20, 250],
  ])('is one a living body can have: %s', async (name, lowest, highest) => {
    const column = `health_checkin.${name}`;
    for (const value of [lowest, highest, null]) await set(column, value);
    for (const value of [lowest - 1, highest + 1]) await expect(set(column, value)).rejects.toThrow('CHECK');
  });
});

describe('a kind or a state', () => {
  it.each([
    ['health_checkin.entered_weight_unit', 'STONE'],
    ['workout_session.session_type', 'NAPPING'],
    ['user.is_active', 'maybe'],
  ])('is a word from its list: %s', async (column, word) => {
    await expect(set(column, word)).rejects.toThrow('CHECK');
  });
});
