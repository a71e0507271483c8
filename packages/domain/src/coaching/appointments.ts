import { coachingSession } from '@motriforge/db/schema/appointments';
import { and, asc, between, eq } from 'drizzle-orm';
import type { Ctx, UserCtx } from '../context.ts';
import { type AppointmentView, appointmentColumns, toAppointment, visibleTo } from './internal.ts';

export interface Days {
  from: string;
  to: string;
}

/** The caller's appointments in some days, with whom they train and whom they coach. */
export async function listAppointments(ctx: UserCtx, { from, to }: Days): Promise<AppointmentView[]> {
  const rows = await ctx.db
    .select(appointmentColumns)
    .from(coachingSession)
    .where(and(visibleTo(ctx), between(coachingSession.sessionDate, from, to)))
    .orderBy(asc(coachingSession.sessionDate), asc(coachingSession.startTime));
  return rows.map(toAppointment);
}

/** An appointment for whoever reacts to an event about it. */
export async function appointmentById(ctx: Ctx, id: string): Promise<AppointmentView | undefined> {
  const [row] = await ctx.db.select(appointmentColumns).from(coachingSession).where(eq(coachingSession.id, id));
  return row && toAppointment(row);
}
