import { statusId } from '@motriforge/db/lookups/statuses';
import { coachingSession } from '@motriforge/db/schema/appointments';
import { clock } from './calendar.ts';
import type { Writer } from './person.ts';

/** A time a coach and a client agreed on. */
export interface Appointment {
  id: string;
  offset: number;
  minute: number;
  state: 'COMPLETED' | 'CANCELLED' | 'CONFIRMED' | 'PENDING';
}

/** The hour of the week that a client has with their coach. */
export interface Slot {
  weekday: number;
  minute: number;
}

const MINUTES = 60;

/**
 * Appointments at a client's hour of the week, by how many weeks ago they were; those of this week and after are to
 * come. The latest one to come is not confirmed yet.
 */
export function writeAppointments(
  { rows, random, ids, calendar }: Writer,
  pair: { coachId: string; clientId: string; firstName: string },
  { weekday, minute }: Slot,
  weeksAgo: readonly number[],
): Appointment[] {
  const latest = Math.min(...weeksAgo);
  return weeksAgo.map((weeks) => {
    const offset = calendar.monday(weeks) + weekday - 1;
    const isOver = offset < 0;
    const isCancelled = isOver && weeks % 10 === 9;
    const state = isCancelled ? 'CANCELLED' : isOver ? 'COMPLETED' : weeks === latest ? 'PENDING' : 'CONFIRMED';
    const startsAt = calendar.at(offset, minute);
    const endsAt = startsAt + MINUTES * 60_000;
    const createdAt = Math.min(startsAt - 10 * 86_400_000, calendar.at(-1, 600));
    const id = ids.next();
    rows.add(coachingSession, {
      id,
      clientId: pair.clientId,
      coachId: pair.coachId,
      kind: 'TRAINING',
      title: `Training with ${pair.firstName}`,
      location: 'Main floor',
      sessionDate: calendar.day(offset),
      startTime: clock(minute),
      endTime: clock(minute + MINUTES),
      timeZone: calendar.timeZone,
      startsAt,
      endsAt,
      durationMinutes: MINUTES,
      statusId: statusId('APPOINTMENT', state),
      holdsTime: !isCancelled,
      confirmedAt: state === 'PENDING' ? null : createdAt + 3_600_000,
      completedAt: state === 'COMPLETED' ? endsAt : null,
      cancelledAt: isCancelled ? startsAt - 86_400_000 : null,
      cancelledBy: isCancelled ? pair.clientId : null,
      cancellationReason: isCancelled ? 'Down with a cold' : null,
      reminderSent: isOver && !isCancelled,
      reminderSentAt: isOver && !isCancelled ? startsAt - 86_400_000 : null,
      userRating: state === 'COMPLETED' ? random.whole(4, 5) : null,
      createdAt,
      updatedAt: isOver ? endsAt : createdAt,
    });
    return { id, offset, minute, state };
  });
}
