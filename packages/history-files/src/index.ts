export type {
  CoachingNote,
  HistoryCheckIn,
  HistoryExercise,
  HistorySession,
  HistorySet,
  HistorySource,
  WrittenExercise,
} from '@motriforge/shared/contracts/history';
export { type Detected, detect, type FileFormat, type FileKind, fileKinds } from './detect.ts';
export type { HistoryFile, Reading } from './file.ts';
export {
  type HistoryAnswers,
  type HistoryItem,
  type HistoryProblem,
  type HistoryQuestion,
  type ProblemCode,
  problemCodes,
  Unreadable,
} from './items.ts';
export { type LibraryExercise, type NameMatcher, type NameSuggestion, nameMatcher } from './names.ts';
export { type TranslatedExercise, translateExercise } from './own-exercise.ts';
export { detectFile, readHistory } from './read-history.ts';
export { writeHistoryCsv } from './write-csv.ts';
export { type OwnItem, writeHistoryJson } from './write-json.ts';
