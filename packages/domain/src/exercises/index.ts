export { allExercises } from './all.ts';
export { countUses } from './count-uses.ts';
export { exerciseFacets } from './facets.ts';
export { getExercise } from './get.ts';
export { visibleTo as visibleExercises } from './internal.ts';
export { listExercises } from './list.ts';
export { exerciseNames } from './names.ts';
export { type Library, publishLibrary } from './publish-library.ts';
export { removeExercise } from './remove.ts';
