import type {
  Detected,
  HistoryAnswers,
  HistoryProblem,
  HistoryQuestion,
  LibraryExercise,
  NameSuggestion,
} from '@motriforge/history-files';
import type { HistoryCheckIn, HistorySession } from '@motriforge/shared/contracts/history';

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

export interface NameInFile {
  name: string;
  /** In how many sessions it stands. */
  times: number;
  suggestions: NameSuggestion[];
}

/** What a file holds, as far as somebody looks at it before it is sent. */
export interface Preview {
  /** Where some are open, nothing else is known yet. */
  questions: HistoryQuestion[];
  sessions: number;
  checkIns: number;
  /** Talks with coaches and exercises, which are not brought. */
  leftOut: number;
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
