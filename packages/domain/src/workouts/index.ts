export { estimateWorkout } from './estimate-workout.ts';
export { durationOf, equipmentOf } from './library-plan.ts';
export { type WorkoutLibrary, workoutId } from './library-rows.ts';
export { publishWorkouts } from './publish-workouts.ts';
