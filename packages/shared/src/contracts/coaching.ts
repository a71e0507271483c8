import * as v from 'valibot';
import { isDay, isTimeZone } from '../dates.ts';
import { Id } from '../ids.ts';

const TimeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const BookAppointmentInput = v.object({
  id: Id,
  clientId: Id,
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255)),
  location: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255))),
  day: v.pipe(v.string(), v.check(isDay)),
  startTime: TimeOfDay,
  endTime: TimeOfDay,
  timeZone: v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone)),
});
export type BookAppointmentInput = v.InferOutput<typeof BookAppointmentInput>;
