export { type ChooseWorkoutInput, chooseWorkout } from './choose-workout.ts';
export { type ProgramLibrary, programId } from './library-rows.ts';
export { type PlaceWorkoutInput, placeWorkout } from './place-workout.ts';
export { publishPrograms } from './publish-programs.ts';
export { plannedOn } from './read.ts';
