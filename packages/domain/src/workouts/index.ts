export { estimateWorkout } from './estimate-workout.ts';
