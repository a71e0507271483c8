export { blockStatement, blocksFrom } from './blocks.ts';
export { countWorkoutUses } from './count-uses.ts';
export { estimateWorkout } from './estimate-workout.ts';
export { getWorkout } from './get.ts';
export { cardColumns as workoutCardColumns, toCard as toWorkoutCard, wordsIn as workoutWordsIn } from './internal.ts';
export { durationOf, equipmentOf } from './library-plan.ts';
export { type WorkoutLibrary, workoutId } from './library-rows.ts';
export { listWorkouts } from './list.ts';
export { publishWorkouts } from './publish-workouts.ts';
