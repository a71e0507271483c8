import { statusId } from '@motriforge/db/lookups/statuses';
import { coachingConsent, userProfessionalCustomerRelation } from '@motriforge/db/schema/coaching';
import { userProgram, userProgramProgress } from '@motriforge/db/schema/program-assignments';
import { sessionCard } from '@motriforge/db/schema/session-cards';
import type { Ids } from './ids.ts';
import { knownIds, type Person, type Writer } from './person.ts';
import type { Session } from './training.ts';
import { cardsOf } from './words.ts';

/** A coach serves a client, who lets them see what guiding takes. */
export function writeRelation(
  { rows, ids, calendar }: Writer,
  client: Person,
  coachId: string,
  asA: 'COACH' | 'TRAINER' | 'PHYSIOTHERAPIST',
) {
  const startedAt = calendar.at(client.joined, 720);
  const relationId = ids.known(knownIds.relation);
  rows.add(userProfessionalCustomerRelation, {
    id: relationId,
    professionalId: coachId,
    customerId: client.id,
    relationType: asA,
    requestedBy: client.id,
    startedAt,
  });
  for (const scope of ['PROFILE', 'PROGRAMS', 'TRAINING', 'GOALS', 'CHECKINS', 'INJURIES'] as const) {
    rows.add(coachingConsent, { id: ids.next(), relationId, scope, grantedAt: startedAt });
  }
  return relationId;
}

/** A client follows their coach's program, from the Monday of a week on. */
export function writeAssignment(
  { rows, ids, calendar }: Writer,
  client: Person,
  coachId: string,
  coach: Ids,
  weeksAgo: number,
) {
  const id = ids.next();
  const start = calendar.monday(weeksAgo);
  const programId = coach.known(knownIds.program);
  rows.add(userProgram, {
    id,
    userId: client.id,
    programId,
    programScheduleId: coach.known(knownIds.schedule),
    programTitle: 'Sixteen weeks of strength',
    assignedBy: coachId,
    statusId: statusId('COMPLETION', 'ACTIVE'),
    startDate: calendar.day(start),
    assignedAt: calendar.at(start, 420),
    updatedAt: calendar.at(start, 420),
  });
  rows.add(userProgramProgress, {
    userId: client.id,
    programId,
    userProgramId: id,
    currentDayNumber: 1 - start,
    currentWeek: Math.floor(-start / 7) + 1,
    updatedAt: calendar.at(-1, 1_200),
  });
  return id;
}

/** What the coach tells after each session they trained together. */
export function writeCards(
  { rows, random, ids, calendar }: Writer,
  client: Person,
  coachId: string,
  sessions: readonly Session[],
) {
  for (const session of sessions) {
    if (!session.day.appointment) continue;
    const words = cardsOf[client.locale];
    const createdAt = session.completedAt + 1_800_000;
    rows.add(sessionCard, {
      id: ids.next(),
      clientId: client.id,
      coachId,
      workoutSessionId: session.id,
      cardDate: calendar.day(session.day.offset),
      summary: random.pick(words.summary),
      achievements: random.some(words.achievements, 2),
      areasForImprovement: random.some(words.improvements, 1),
      nextSessionGoals: random.some(words.goals, 1),
      trainerNotes: random.chance(0.3) ? random.pick(words.notes) : null,
      rating: random.whole(3, 5),
      createdAt,
      updatedAt: createdAt,
    });
  }
}
