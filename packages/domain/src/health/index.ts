export { type CheckInInput, checkIn } from './check-in.ts';
export { trackProgress } from './track-progress.ts';
