import type {
  CoachingNote,
  HistoryCheckIn,
  HistorySession,
  WrittenExercise,
} from '@motriforge/shared/contracts/history';

/** Why something in a file was not read. Words for people stand where they are shown. */
export const problemCodes = [
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'NOT_READ',
  'NOT_TEXT',
  'NOT_XML',
  'NOT_JSON',
  'NOT_FIT',
  'DAMAGED_FIT',
  'HEADER_MISSING',
  'COLUMN_UNKNOWN',
  'QUOTE_OPEN',
  'CELL_COUNT',
  'NO_DAY',
  'NOT_A_DAY',
  'NO_EXERCISE',
  'NOT_A_NUMBER',
  'NOT_A_TIME',
  'NOT_A_UNIT',
  'NOT_A_WORD',
  'NOT_KEPT',
  'OUT_OF_RANGE',
  'NOTHING_TO_REST_AFTER',
  'NO_TIME',
  'TWICE',
  'UNDER_NO_DATE',
  'DAY_UNCLEAR',
  'SET_UNCLEAR',
  'EXERCISE_UNCLEAR',
  'LABEL_UNKNOWN',
  'NOT_AN_AMOUNT',
  'NOTHING_FOUND',
  'NO_NAME',
  'TOO_LONG',
  'MUSCLE_UNKNOWN',
  'EQUIPMENT_UNKNOWN',
  'CATEGORY_UNKNOWN',
  'LEVEL_UNKNOWN',
  'STEPS_CUT',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Something that was not read, and where it stands. */
export interface HistoryProblem {
  /** The line it begins on, from one; null for the whole file. */
  line: number | null;
  code: ProblemCode;
  values: Readonly<Record<string, string | number>>;
}

/** What a file does not say and nobody may guess. */
export type HistoryQuestion =
  | { kind: 'MASS_UNIT' | 'DISTANCE_UNIT' | 'LENGTH_UNIT'; line: number; example: string }
  | { kind: 'DAY_ORDER'; line: number; example: string; readings: { DMY: string; MDY: string } }
  | { kind: 'TIME_ZONE'; line: number; example: string };
export type QuestionKind = HistoryQuestion['kind'];

export const dayOrders = ['DMY', 'MDY'] as const;
export type DayOrder = (typeof dayOrders)[number];

export interface HistoryAnswers {
  massUnit?: 'KG' | 'LBS';
  distanceUnit?: 'M' | 'KM' | 'MILES' | 'YARDS';
  lengthUnit?: 'CM' | 'INCHES';
  dayOrder?: DayOrder;
  timeZone?: string;
}

/** What a file gives, one after the other. */
export type HistoryItem =
  | { kind: 'session'; line: number; session: HistorySession }
  | { kind: 'checkIn'; line: number; checkIn: HistoryCheckIn }
  | { kind: 'coachingNote'; line: number; coachingNote: CoachingNote }
  | { kind: 'exercise'; line: number; exercise: WrittenExercise }
  | { kind: 'problem'; problem: HistoryProblem }
  | { kind: 'question'; question: HistoryQuestion };

/** Thrown where something cannot be read, and told as a problem of its line. */
export class Unreadable extends Error {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: ProblemCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

export const problem = (
  line: number | null,
  code: ProblemCode,
  values: HistoryProblem['values'] = {},
): HistoryItem => ({
  kind: 'problem',
  problem: { line, code, values },
});

/** The problem an error is; what is none of ours goes on. */
export function problemOf(error: unknown, line: number | null): HistoryItem {
  if (error instanceof Unreadable) return problem(line, error.code, error.values);
  throw error;
}

const LONGEST_EXAMPLE = 60;

/** What somebody wrote, short enough to be repeated to them. */
export const shown = (text: string): string =>
  text.length <= LONGEST_EXAMPLE ? text : `${text.slice(0, LONGEST_EXAMPLE - 1).toWellFormed()}…`;
