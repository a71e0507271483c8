export { type ChooseWorkoutInput, chooseWorkout } from './choose-workout.ts';
export { type PlaceWorkoutInput, placeWorkout } from './place-workout.ts';
export { plannedOn } from './read.ts';
