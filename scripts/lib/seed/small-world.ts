import type { Client } from '@libsql/client';
import { waitlistEntry } from '@motriforge/db/schema/mind';
import { writeAccount } from './account.ts';
import { type Appointment, type Slot, writeAppointments } from './appointments.ts';
import { writeCheckIns } from './body.ts';
import { Calendar } from './calendar.ts';
import { cast, type Member } from './cast.ts';
import { writeAssignment, writeCards, writeRelation } from './coaching.ts';
import { writeGoals } from './goals.ts';
import { Ids } from './ids.ts';
import { writeCustomer, writeInstitution, writeMember } from './institution.ts';
import { writeJournal } from './mind.ts';
import { writeNotices } from './notices.ts';
import { summarizeRatings, writeFavorites, writeRatings } from './opinions.ts';
import { knownIds, type Person, type Writer } from './person.ts';
import { writePreferences } from './preferences.ts';
import { Random } from './random.ts';
import { rollUps } from './roll-ups.ts';
import { Rows } from './rows.ts';
import { writeTraining } from './training.ts';
import { trainingDays } from './training-days.ts';
import { writePlans, writeProgram } from './workouts.ts';

const WORLD = 'small';
const WEEKS = 12;
const waitlist = ['arthit@example.com', 'mina@example.com', 'sven@example.com'];

/**
 * Writes a gym with its people and twelve weeks of their lives, all or nothing. Where anybody of it exists already it
 * touches nothing: what people changed since is theirs. Gives how many rows it wrote.
 */
export async function writeSmallWorld(client: Pick<Client, 'execute' | 'batch'>, now = Date.now()): Promise<number> {
  const { rows: known } = await client.execute({
    sql: 'select 1 from user where email in (select value from json_each(?)) limit 1',
    args: [JSON.stringify(cast.map(({ email }) => email))],
  });
  if (known.length > 0) return 0;
  const rows = smallWorld(now);
  await client.batch([...rows.statements(), summarizeRatings, ...rollUps(now)], 'write');
  return rows.count;
}

interface Role {
  person: Person;
  member: Member;
  writer: Writer;
  place: number;
}

function smallWorld(now: number): Rows {
  const rows = new Rows();
  const calendars = new Map(cast.map(({ timeZone }) => [timeZone, new Calendar(timeZone, now)]));
  const everybody = cast.map((member, place): Role => {
    const ids = new Ids(WORLD, place);
    const calendar = calendars.get(member.timeZone) as Calendar;
    const person = { ...member, id: ids.known(knownIds.user), joined: calendar.monday(WEEKS) - 3 };
    return { person, member, place, writer: { rows, ids, calendar, random: new Random(`${WORLD}/${member.email}`) } };
  });
  const byEmail = new Map(everybody.map((role) => [role.person.email, role]));
  const founder = everybody[0] as Role;

  for (const { person, writer } of everybody) {
    writeAccount(writer, person, person.weightKg);
    writePreferences(writer, person);
  }
  writeInstitution(founder.writer, 'Baan Raeng บ้านแรง', founder.person.joined);
  for (const { person, member, writer } of everybody) {
    if (member.isOfGym) writeMember(writer, person, founder.writer.ids, member.department);
  }
  const authors = new Set(everybody.map(({ member }) => member.coach).filter((email) => email !== null));
  for (const { person, member, writer } of everybody) {
    const isAuthor = authors.has(person.email) || (person.role === 'TRAINEE' && member.coach === null);
    if (!isAuthor) continue;
    writePlans(writer, person.id, person.joined, member.isOfGym ? 'INSTITUTION' : 'PRIVATE');
    writeProgram(writer, person.id, person.joined, member.isOfGym ? 'INSTITUTION' : 'PRIVATE');
  }
  for (const role of everybody.filter(({ person }) => person.role === 'TRAINEE')) {
    const coach = role.member.coach === null ? null : (byEmail.get(role.member.coach) ?? null);
    writeTrainee(role, coach, founder.writer.ids);
  }
  for (const { person, writer } of everybody) writeNotices(writer, person, 20, WEEKS * 7);
  for (const [index, email] of waitlist.entries()) {
    const { ids, calendar } = founder.writer;
    rows.add(waitlistEntry, { id: ids.next(), email, createdAt: calendar.at(-5 - index, 900) });
  }
  return rows;
}

function writeTrainee({ person, member, writer, place }: Role, coach: Role | null, founder: Ids) {
  const author = coach ?? { person, writer };
  const slot: Slot = { weekday: [1, 3, 5][place % 3] ?? 1, minute: (9 + place) * 60 };
  let appointments: Appointment[] = [];
  if (coach) {
    const relationId = writeRelation(writer, person, coach.person.id, coach.person.role as 'COACH');
    if (member.isOfGym) writeCustomer(writer, person, founder, relationId);
    appointments = writeAppointments(
      writer,
      { coachId: coach.person.id, clientId: person.id, firstName: person.firstName },
      slot,
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, -1],
    );
  }
  const userProgramId = writeAssignment(writer, person, author.person.id, author.writer.ids, WEEKS);
  const days = trainingDays(
    writer.calendar,
    writer.random,
    { weeks: WEEKS, weekdays: [1, 3, 5], attendance: 0.85 },
    appointments,
  );
  const sessions = writeTraining(writer, person, days, {
    coachId: coach?.person.id ?? null,
    coach: author.writer.ids,
    run: { userProgramId, author: author.writer.ids, fromWeek: 0 },
  });
  if (coach) writeCards(writer, person, coach.person.id, sessions);
  writeCheckIns(writer, person, 4, 20);
  writeGoals(writer, person, 3);
  writeJournal(writer, person, 10, WEEKS * 7);
  writeFavorites(writer, person, 5, WEEKS * 7);
  writeRatings(writer, person, 4, WEEKS * 7);
}
