import { writeAccount } from './account.ts';
import { type Slot, writeAppointments } from './appointments.ts';
import { writeCheckIns } from './body.ts';
import type { Calendar } from './calendar.ts';
import { writeAssignment, writeCards, writeRelation } from './coaching.ts';
import { regions } from './crowd-names.ts';
import { writeGoals } from './goals.ts';
import { Ids } from './ids.ts';
import { departments, writeCustomer, writeInstitution, writeMember } from './institution.ts';
import { writeChats, writeJournal } from './mind.ts';
import { writeNotices } from './notices.ts';
import { writeFavorites, writeRatings } from './opinions.ts';
import { knownIds, type Person, type Writer } from './person.ts';
import { writePreferences } from './preferences.ts';
import { peoplePerCoach, peoplePerProgram, yearly } from './proportions.ts';
import { Random } from './random.ts';
import { Rows } from './rows.ts';
import { writeTraining } from './training.ts';
import { trainingDays } from './training-days.ts';
import { writePlans, writeProgram } from './workouts.ts';
import { writeChanges, writeMeals, writeMetrics, writePhotos, writeSignIns } from './year.ts';

const WEEKS = 52;
const DAYS = 364;
/** Four times a week they mean to, three times they do. */
const attendance = 0.75;
/** Weeks ago, with the next appointment last: as many as the proportions say for clients and their coach together. */
const appointmentWeeks = [50, 45, 40, 35, 30, 25, 20, 15, 10, 5, -1];
const RUN_WEEKS = 10;

const idsOf = (place: number) => new Ids('crowd', place);

export const userIdOf = (place: number): string => idsOf(place).known(knownIds.user);

/** The zone of a coach and their clients. */
export const regionOf = (place: number) =>
  new Random(`crowd/region/${Math.floor(place / peoplePerCoach)}`).pick(regions);

/** Everything one person of the crowd leaves behind in a year; every twentieth coaches those who follow. */
export function crowdPerson(place: number, calendar: Calendar): Rows {
  const rows = new Rows();
  const writer: Writer = { rows, ids: idsOf(place), calendar, random: new Random(`crowd/${place}`) };
  const person = personAt(place, writer);
  const coachPlace = place - (place % peoplePerCoach);
  const authorPlace = place - (place % peoplePerProgram);
  const founder = idsOf(0);
  const coach = place === coachPlace ? writer.ids : idsOf(coachPlace);
  const author = place === authorPlace ? writer.ids : idsOf(authorPlace);

  writeAccount(writer, person, person.weightKg);
  writePreferences(writer, person);
  writeSignIns(writer, person, yearly.signIns);
  if (place === 0) writeInstitution(writer, 'Forge Hall', person.joined);
  writeMember(writer, person, place === 0 ? writer.ids : founder, writer.random.pick(departments));
  if (place === coachPlace) writePlans(writer, person.id, person.joined, 'INSTITUTION');
  if (place === authorPlace) writeProgram(writer, person.id, person.joined, 'INSTITUTION');

  const slot = slotOf(place - coachPlace);
  const coachId = place === coachPlace ? null : coach.known(knownIds.user);
  if (coachId) writeCustomer(writer, person, founder, writeRelation(writer, person, coachId, 'COACH'));
  const appointments = coachId
    ? writeAppointments(writer, { coachId, clientId: person.id, firstName: person.firstName }, slot, appointmentWeeks)
    : [];
  const authorId = author.known(knownIds.user);
  const userProgramId = place % 2 === 1 ? writeAssignment(writer, person, authorId, author, RUN_WEEKS) : null;
  const weekdays = [0, 1, 3, 5].map((later) => ((slot.weekday - 1 + later) % 7) + 1).sort();
  const days = trainingDays(calendar, writer.random, { weeks: WEEKS, weekdays, attendance }, appointments);
  const run = userProgramId ? { userProgramId, author, fromWeek: WEEKS - RUN_WEEKS } : null;
  const sessions = writeTraining(writer, person, days, { coachId, coach, run });
  if (coachId) writeCards(writer, person, coachId, sessions);

  writeCheckIns(writer, person, 7, yearly.checkIns);
  writeMeals(writer, person, yearly.meals);
  writePhotos(writer, person, yearly.photos);
  writeMetrics(writer, person, yearly.metrics);
  writeGoals(writer, person, yearly.goals);
  writeJournal(writer, person, yearly.pages, DAYS);
  writeChats(writer, person, yearly.conversations, yearly.messagesOfOne, DAYS);
  writeFavorites(writer, person, 8, DAYS);
  writeRatings(writer, person, 4, DAYS);
  writeNotices(writer, person, yearly.notifications, DAYS);
  writeChanges(writer, person, sessions, yearly.changes);
  return rows;
}

/** Nobody else has the same hour with the same coach. */
const slotOf = (client: number): Slot => ({ weekday: (client % 5) + 1, minute: (9 + Math.floor(client / 5) * 2) * 60 });

function personAt(place: number, { random, ids, calendar }: Writer): Person {
  const { female, male, family, locale, massUnit } = regionOf(place);
  const gender = random.chance(0.5) ? 'FEMALE' : 'MALE';
  const heightCm = random.whole(152, 178) + (gender === 'MALE' ? 12 : 0);
  return {
    id: ids.known(knownIds.user),
    email: `person${place}@crowd.example`,
    username: `person${place}`,
    firstName: random.pick(gender === 'FEMALE' ? female : male),
    lastName: random.pick(family),
    bornOn: `${random.whole(1955, 2006)}-0${random.whole(1, 9)}-${random.whole(10, 28)}`,
    bio: null,
    role: place % peoplePerCoach === 0 ? 'COACH' : 'TRAINEE',
    locale,
    massUnit,
    gender,
    level: random.pick(['BEGINNER', 'INTERMEDIATE', 'ADVANCED']),
    heightCm,
    weightKg: Math.round((heightCm / 100) ** 2 * random.between(20, 29)),
    weightChangePerWeek: random.between(-0.25, 0.1),
    joined: calendar.monday(WEEKS) - 3,
  };
}
