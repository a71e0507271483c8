import { afterEach, beforeEach, expect, test } from 'vitest';
import { catalogueOf, migratedDatabase, type Row, type Value } from './catalogue.ts';
import { objection } from './illegal/trial.ts';
import { LegalRows } from './legal-rows.ts';

const db = await migratedDatabase();
const rows = new LegalRows(db, catalogueOf(db));
beforeEach(() => db.exec('savepoint test'));
afterEach(() => db.exec('rollback to test; release test'));

const hour = 3_600_000;
const noon = Date.UTC(2026, 0, 5, 12);

function set(table: string, row: Row, values: Row): void {
  const columns = Object.keys(values).map((column) => `"${column}" = ?`);
  db.prepare(`update "${table}" set ${columns.join(', ')} where id = ?`).run(...Object.values(values), row.id ?? null);
}

const idOf = (table: string, given?: Row): Value => rows.insert(table, given).id ?? null;
const appointment = (coach: Value, starts: number, ends: number): Row =>
  rows.insert('coaching_session', { coach_id: coach, starts_at: starts, ends_at: ends });
const level = (name: string): Value => idOf('visibility', { name, resource: 'FAVORITE_COLLECTION' });
const aboutSomething = () => ({ activity_type_id: idOf('activity_type', { requires_resource: 1 }) });
const aboutNothing = { resource_type: null, resource_id: null };

function revived(kind: string, table: string): void {
  const { entity_id } = rows.insert('log_tombstone', { entity_type: kind });
  rows.insert(table, { id: entity_id ?? null });
}

/** What each rule refuses, what it says then, and an attempt at it. */
const breaches: Record<string, { refuses: string; says: string; attempt(): void }> = {
  role_cycle: {
    refuses: 'a role that inherits from itself, a long way round',
    says: 'role_cycle',
    attempt() {
      const [one, two, three] = [rows.insert('role'), rows.insert('role'), rows.insert('role')];
      set('role', one, { parent_role: two.id ?? null });
      set('role', two, { parent_role: three.id ?? null });
      set('role', three, { parent_role: one.id ?? null });
    },
  },
  activity_needs_resource: {
    refuses: 'an activity about nothing, of a kind that is about something',
    says: 'activity_needs_resource',
    attempt: () => void rows.insert('activity', { ...aboutSomething(), ...aboutNothing }),
  },
  activity_keeps_resource: {
    refuses: 'that such an activity comes to be about nothing',
    says: 'activity_needs_resource',
    attempt() {
      const activity = rows.insert('activity', { ...aboutSomething(), resource_type: 'WORKOUT', resource_id: 'x' });
      set('activity', activity, aboutNothing);
    },
  },
  favorite_collection_public_insert: {
    refuses: 'a private collection that is called public',
    says: 'favorite_collection_is_public',
    attempt: () => void rows.insert('favorite_collection', { is_public: 1, visibility_id: level('PRIVATE') }),
  },
  favorite_collection_public_update: {
    refuses: 'that a public collection is called private',
    says: 'favorite_collection_is_public',
    attempt() {
      const collection = rows.insert('favorite_collection', { is_public: 1, visibility_id: level('PUBLIC') });
      set('favorite_collection', collection, { is_public: 0 });
    },
  },
  coaching_session_overlap_insert: {
    refuses: 'an appointment in the middle of another of the same coach',
    says: 'coaching_session_overlap',
    attempt() {
      const coach = idOf('user');
      appointment(coach, noon, noon + 3 * hour);
      appointment(coach, noon + hour, noon + 2 * hour);
    },
  },
  coaching_session_overlap_update: {
    refuses: 'that an appointment is moved into another of the same coach',
    says: 'coaching_session_overlap',
    attempt() {
      const coach = idOf('user');
      appointment(coach, noon, noon + hour);
      const later = appointment(coach, noon + hour, noon + 2 * hour);
      set('coaching_session', later, { starts_at: noon + hour / 2, ends_at: noon + (3 * hour) / 2 });
    },
  },
  workout_session_revival: {
    refuses: 'a deleted session that comes back',
    says: 'log_tombstone',
    attempt: () => revived('WORKOUT_SESSION', 'workout_session'),
  },
  exercise_log_revival: {
    refuses: 'a deleted exercise of a session that comes back',
    says: 'log_tombstone',
    attempt: () => revived('EXERCISE_LOG', 'exercise_log'),
  },
  exercise_set_log_revival: {
    refuses: 'a deleted set that comes back',
    says: 'log_tombstone',
    attempt: () => revived('EXERCISE_SET_LOG', 'exercise_set_log'),
  },
};

test('every rule that reaches across rows is tried', () => {
  const rules = db.prepare("select name from sqlite_schema where type = 'trigger' and sql like '%raise(%' order by 1");
  expect(rules.all().map(({ name }) => name)).toEqual(Object.keys(breaches).toSorted());
});

test.each(Object.entries(breaches).map(([name, breach]) => ({ name, ...breach })))(
  '$name refuses $refuses, and nothing else does',
  ({ name, says, attempt }) => {
    expect(objection(db, attempt)).toBe(says);
    db.exec(`drop trigger ${name}`);
    expect(objection(db, attempt)).toBeNull();
  },
);

test('a coach goes from one appointment straight to the next', () => {
  const coach = idOf('user');
  for (const start of [noon, noon + hour, noon - hour])
    expect(appointment(coach, start, start + hour).coach_id).toBe(coach);
});

test('two coaches are busy at the same time', () => {
  appointment(idOf('user'), noon, noon + hour);
  expect(appointment(idOf('user'), noon, noon + hour).starts_at).toBe(noon);
});

test('an activity of a kind that is about something says about what', () => {
  const about = { resource_type: 'WORKOUT', resource_id: 'x' };
  expect(rows.insert('activity', { ...aboutSomething(), ...about })).toMatchObject(about);
});
