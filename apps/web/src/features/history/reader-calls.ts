import type {
  Detected,
  HistoryAnswers,
  HistoryProblem,
  HistoryQuestion,
  LibraryExercise,
  NameSuggestion,
} from '@motriforge/history-files';
import type { ExerciseType, LoadKind } from '@motriforge/shared/contracts/exercises';
import type { HistoryCheckIn, HistorySession } from '@motriforge/shared/contracts/history';
import type { PutExercisesInput } from '@motriforge/shared/contracts/imports';

export interface OpenedFile {
  detected: Detected;
  name: string;
  bytes: number;
  hash: string;
}

export interface Brief {
  day: string;
  title: string | null;
  exercises: number;
  sets: number;
}

/** What the file lets one think of an exercise it only names. */
export interface Guess {
  /** Null where it could be more than one. */
  type: ExerciseType | null;
  loadKind: LoadKind;
}

export interface NameInFile {
  name: string;
  /** Where it stands first. */
  line: number;
  guess: Guess;
  /** In how many sessions it stands. */
  times: number;
  suggestions: NameSuggestion[];
}

/** An exercise of a file: new here, in the library already, or wrong, and what of it has no word here. */
export interface ExerciseLine {
  line: number;
  name: string;
  is: 'NEW' | 'KNOWN' | 'WRONG';
  knownId: string | null;
  problems: HistoryProblem[];
}

/** A talk with a coach, which is not brought. */
export interface Talk {
  line: number;
  day: string;
}

/** What a file holds, as far as somebody looks at it before it is sent. */
export interface Preview {
  /** Where some are open, nothing else is known yet. */
  questions: HistoryQuestion[];
  sessions: number;
  checkIns: number;
  talks: Talk[];
  exercises: ExerciseLine[];
  newExercises: number;
  firstDay: string | null;
  lastDay: string | null;
  first: Brief[];
  problems: HistoryProblem[];
  problemCount: number;
  names: NameInFile[];
}

export interface Batch {
  from: number;
  sessions: { line: number; session: HistorySession }[];
  checkIns: { line: number; checkIn: HistoryCheckIn }[];
  /** A batch has these or the others. */
  exercises: PutExercisesInput['exercises'];
}

/** What the worker is asked, and what it answers. */
export interface ReaderCalls {
  open: (file: File) => OpenedFile;
  look: (answers: HistoryAnswers, library: readonly LibraryExercise[]) => Preview;
  start: (answers: HistoryAnswers) => undefined;
  next: () => Batch | null;
}
export type CallName = keyof ReaderCalls;

export interface Asked {
  id: number;
  name: CallName;
  input: readonly unknown[];
}

export type Told =
  | { kind: 'answer'; id: number; output: unknown }
  | { kind: 'failure'; id: number; message: string }
  | { kind: 'progress'; bytes: number };
