import type { Client } from '@libsql/client';
import { verifyPassword } from '@motriforge/domain/identity';
import { localDay } from '@motriforge/shared/dates';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from './account.ts';
import { demoAccounts } from './cast.ts';
import { writeSmallWorld } from './small-world.ts';
import { requireSound } from './soundness.ts';
import { counts, seedingGround, values } from './testing.ts';

const demo = `institution institution_department institution_member institution_customer user user_profile user_role
  user_credential user_setting_value user_professional_customer_relation coaching_consent workout workout_set
  exercise_instruction program schedule_workout user_program workout_session exercise_log exercise_set_log training_day
  health_checkin coaching_session session_card goal subgoal metric_goal journal_entry rating rating_summary favorite
  activity notification waitlist_entry exercise_day muscle_day personal_record`.split(/\s+/);

let ground: Awaited<ReturnType<typeof seedingGround>>;
beforeAll(async () => {
  ground = await seedingGround();
}, 60_000);
afterAll(() => ground.remove());

/** Ordinary days of different weekdays, and days on which clocks change in Amsterdam. */
const moments = {
  'a Wednesday noon': Date.UTC(2026, 5, 17, 12),
  'a Monday just after midnight in Bangkok': Date.UTC(2026, 5, 14, 17, 5),
  'a Sunday evening': Date.UTC(2026, 7, 2, 16, 40),
  'the morning summer time begins': Date.UTC(2026, 2, 29, 8),
  'the week after winter time began': Date.UTC(2026, 9, 30, 8),
};

describe.each(Object.entries(moments))('the small world, seen on %s', (_, now) => {
  let client: Client;
  beforeAll(async () => {
    client = await ground.database();
    await writeSmallWorld(client, now);
  });
  afterAll(() => client.close());

  it('is sound', async () => {
    await expect(requireSound(client)).resolves.toBeUndefined();
  });

  it('has something of everything', async () => {
    const present = await counts(client);
    expect(demo.filter((table) => !present.has(table))).toEqual([]);
  });

  it('has nothing done in the future', async () => {
    const done = [
      'select count(*) from workout_session where completed_at > ? or started_at > ?1',
      'select count(*) from exercise_set_log where completed_at > ?',
      'select count(*) from coaching_session where completed_at > ? or cancelled_at > ?1 or confirmed_at > ?1',
      'select count(*) from session_card where created_at > ?',
      'select count(*) from health_checkin where created_at > ?',
      'select count(*) from journal_entry where created_at > ?',
      'select count(*) from notification where sent_at > ? or read_at > ?1',
      'select count(*) from activity where occurred_at > ?',
      'select count(*) from rating where created_at > ?',
      'select count(*) from favorite where favorited_at > ? or last_accessed_at > ?1',
      'select count(*) from goal where completed_at > ? or updated_at > ?1',
      "select count(*) from user where email like '%@example.com' and (created_at > ? or last_login > ?1)",
    ];
    const results = await client.batch(done.map((sql) => ({ sql, args: [now] })));
    expect(results.map(({ rows }) => Number(rows[0]?.[0]))).toEqual(done.map(() => 0));
  });

  it('has appointments to come', async () => {
    const [coming] = await values(client, 'select count(*) from coaching_session where starts_at > ?', now);
    expect(Number(coming)).toBeGreaterThan(0);
  });

  it('counts days as they are where people live', async () => {
    const { rows } = await client.execute('select started_at, time_zone, session_date from workout_session');
    const astray = rows.filter((row) => localDay(Number(row[0]), String(row[1])) !== row[2]);
    expect(astray).toEqual([]);
  });

  it('has sums that agree with the sets', async () => {
    const { rows } = await client.execute(`
      select s.id, s.summary ->> 'totalSets', s.summary ->> 'totalReps', s.summary ->> 'totalWeight',
        count(*), sum(one.reps), sum(one.reps * one.weight_kg), day.sets, day.reps, day.volume_kg
      from workout_session s join exercise_log l on l.workout_session_id = s.id
        join exercise_set_log one on one.exercise_log_id = l.id
        join training_day day on day.user_id = s.user_id and day.day = s.session_date
      group by s.id`);
    expect(rows.length).toBeGreaterThan(100);
    for (const [, sets, reps, weight, foundSets, foundReps, foundWeight, daySets, dayReps, dayVolume] of rows.map(
      (row) => Object.values(row).map(Number),
    )) {
      expect([sets, reps, daySets, dayReps]).toEqual([foundSets, foundReps, foundSets, foundReps]);
      expect(weight).toBeCloseTo(foundWeight ?? 0, 6);
      expect(dayVolume).toBeCloseTo(foundWeight ?? 0, 6);
    }
  });

  it('numbers sets and exercises without gaps, in the order of time', async () => {
    const gaps = await values(
      client,
      `select l.id from exercise_log l join exercise_set_log s on s.exercise_log_id = l.id
       group by l.id having min(set_number) <> 1 or max(set_number) <> count(*) or count(*) <> l.set_count`,
    );
    const order = await values(
      client,
      `select s.id from exercise_set_log s join exercise_set_log next
         on next.exercise_log_id = s.exercise_log_id and next.set_number = s.set_number + 1
       where next.completed_at <= s.completed_at`,
    );
    const exercises = await values(
      client,
      'select 1 from exercise_log group by workout_session_id having max(order_index) <> count(*) - 1',
    );
    expect([gaps, order, exercises]).toEqual([[], [], []]);
  });

  it('has people who miss a day now and then, but never their coach', async () => {
    const [planned, done] = await Promise.all([
      values(client, 'select sum(planned_sessions) from training_day'),
      values(client, 'select sum(planned_done) from training_day'),
    ]);
    const share = Number(done[0]) / Number(planned[0]);
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(1);
    const without = await values(
      client,
      `select c.id from coaching_session c left join workout_session s on s.coaching_session_id = c.id
       where c.completed_at is not null and s.id is null`,
    );
    expect(without).toEqual([]);
  });
});

describe('twelve weeks of somebody', () => {
  let client: Client;
  beforeAll(async () => {
    client = await ground.database();
    await writeSmallWorld(client, moments['a Wednesday noon']);
  });
  afterAll(() => client.close());

  it('grow heavier, with a light week in every four', async () => {
    const { rows } = await client.execute(`
      select week_number, max(weight_kg), count(*) from workout_session s
        join user on user.id = s.user_id and email = 'client@example.com'
        join exercise_log l on l.workout_session_id = s.id and exercise_name = 'Barbell back squat'
        join exercise_set_log on exercise_log_id = l.id
      group by week_number order by week_number`);
    const heaviest = new Map(rows.map((row) => [Number(row[0]), Number(row[1])]));
    const weeks = [...heaviest.keys()];
    expect(heaviest.get(Math.max(...weeks))).toBeGreaterThan(heaviest.get(Math.min(...weeks)) ?? Number.NaN);
    for (const light of weeks.filter((week) => week % 4 === 0 && heaviest.has(week - 1))) {
      expect(heaviest.get(light)).toBeLessThan(heaviest.get(light - 1) ?? Number.NaN);
    }
  });

  it('are shown in Thai to those who read it', async () => {
    const words = await values(
      client,
      `select content from journal_entry join user on user.id = user_id and email = 'client@example.com'`,
    );
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(word).toMatch(/[\u0e00-\u0e7f]/);
  });

  it('come to what the ratings say', async () => {
    const { rows } = await client.execute(`
      select total_ratings, average_rating, count(*), avg(rating_value) from rating_summary join rating
      using (resource_id, resource_type) group by resource_id, resource_type`);
    for (const [total, average, count, found] of rows.map((row) => Object.values(row).map(Number))) {
      expect(total).toBe(count);
      expect(average).toBeCloseTo(found ?? 0, 9);
    }
  });

  it('have days and records that agree with the sets', async () => {
    const { rows } = await client.execute(`
      select day.top_weight_kg, day.sets, max(one.weight_kg), count(*) from exercise_day as day
        join workout_session as s on s.user_id = day.user_id and s.session_date = day.day
        join exercise_log as l on l.workout_session_id = s.id and l.exercise_id = day.exercise_id
        join exercise_set_log as one on one.exercise_log_id = l.id and one.set_type <> 'WARM_UP'
      group by day.user_id, day.exercise_id, day.day`);
    expect(rows.length).toBeGreaterThan(100);
    for (const [top, sets, heaviest, count] of rows.map((row) => Object.values(row))) {
      expect([top, sets]).toEqual([heaviest, count]);
    }
    const beaten = await values(
      client,
      `select count(*) from personal_record join user on user.id = user_id and email = 'athlete@example.com'
       where previous_value is not null`,
    );
    expect(Number(beaten[0])).toBeGreaterThan(10);
  });

  it('can be looked at by signing in', async () => {
    for (const { email } of demoAccounts) {
      const [hash] = await values(
        client,
        'select password_hash from user_credential join user on user.id = user_id and email = ?',
        email,
      );
      expect(hash).toBeTypeOf('string');
    }
    const [hash] = await values(client, 'select distinct password_hash from user_credential');
    expect(await verifyPassword(demoPassword, String(hash))).toEqual({ matches: true, isOutdated: false });
  });

  it('are written once, and then belong to those who change them', async () => {
    await client.execute("update workout_session set notes = 'mine now'");
    await client.execute('delete from journal_entry where id = (select min(id) from journal_entry)');
    const before = await counts(client);
    expect(await writeSmallWorld(client, moments['a Sunday evening'])).toBe(0);
    expect(await counts(client)).toEqual(before);
    expect(await values(client, 'select distinct notes from workout_session')).toEqual(['mine now']);
  });
});
