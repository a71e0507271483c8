export { beginImport } from './begin-import.ts';
export { exportHistory } from './export-history.ts';
export { finishImport } from './finish-import.ts';
export { listImports } from './import-view.ts';
export { nameMapping } from './name-mapping.ts';
export { putExercises } from './put-exercises.ts';
export { putRows } from './put-rows.ts';
export { undoImport } from './undo-import.ts';
