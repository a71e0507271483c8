export { appointmentById, listAppointments } from './appointments.ts';
export { bookAppointment } from './book.ts';
export { cancelAppointment, completeAppointment, confirmAppointment } from './change-status.ts';
export { type ClientView, type CoachingScope, listClients, requireInsight } from './clients.ts';
export type { AppointmentView } from './internal.ts';
export { remindOfAppointments } from './remind.ts';
