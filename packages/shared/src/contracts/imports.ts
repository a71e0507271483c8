import * as v from 'valibot';
import { Id } from '../ids.ts';
import { TimeZone } from './common.ts';
import { HistorySource, massUnits, Name } from './history.ts';
import { OwnExercise } from './own-exercise.ts';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const mostNames = 5_000;

/** The exercise each name in a file stands for; null where it stays what it is called there. */
export const NameMapping = v.pipe(
  v.record(Name, v.nullable(Id)),
  v.check((names) => Object.keys(names).length <= mostNames),
);
export type NameMapping = v.InferOutput<typeof NameMapping>;

export const BeginImportInput = v.object({
  id: Id,
  source: HistorySource,
  fileName: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255)),
  /** The SHA-256 hash of the file: what says that it is the same one. */
  fileHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  fileBytes: Count,
  massUnit: v.optional(v.picklist(massUnits)),
  timeZone: v.optional(TimeZone),
  nameMapping: NameMapping,
});
export type BeginImportInput = v.InferOutput<typeof BeginImportInput>;

export const importStatuses = ['PREVIEWED', 'PROCESSING', 'COMPLETED', 'FAILED', 'UNDONE'] as const;

/** A file of history somebody brought, and what became of it. */
export const ImportView = v.object({
  id: Id,
  source: v.string(),
  fileName: v.string(),
  status: v.picklist(importStatuses),
  created: Count,
  /** Was here before. */
  known: Count,
  refused: Count,
  createdAt: v.number(),
  completedAt: v.nullable(v.number()),
  undoneAt: v.nullable(v.number()),
  /** Rows that are still its: what taking it back concerns, and once it is, what stayed because somebody changed it. */
  kept: Count,
});
export type ImportView = v.InferOutput<typeof ImportView>;

export const mostSessionsAtOnce = 50;
const mostCheckInsAtOnce = 200;
const Line = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The next rows of a file. Each is looked at by itself: one that cannot be taken stops no other. */
export const PutRowsInput = v.object({
  batchId: Id,
  /** How many rows of this file were sent before: sent again, they are counted once. */
  from: Count,
  sessions: v.pipe(v.array(v.object({ line: Line, session: v.unknown() })), v.maxLength(mostSessionsAtOnce)),
  checkIns: v.pipe(v.array(v.object({ line: Line, checkIn: v.unknown() })), v.maxLength(mostCheckInsAtOnce)),
});
export type PutRowsInput = v.InferOutput<typeof PutRowsInput>;

export const mostExercisesAtOnce = 50;

/** An exercise of a file, as it will be somebody's own: what it is the same as is for them to say. */
export const BroughtExercise = v.object({ ...OwnExercise.entries, sameAs: v.null() });
export type BroughtExercise = v.InferOutput<typeof BroughtExercise>;

/** The next exercises of a file. Each is looked at by itself, as rows are. */
export const PutExercisesInput = v.object({
  batchId: Id,
  /** As of rows; null where exercises stand for names in a file and are no rows of it. */
  from: v.nullable(Count),
  exercises: v.pipe(
    v.array(v.object({ line: Line, sourceKey: Name, exercise: v.unknown() })),
    v.maxLength(mostExercisesAtOnce),
  ),
});
export type PutExercisesInput = v.InferOutput<typeof PutExercisesInput>;

export const rowRefusals = ['BAD_INPUT', 'OUT_OF_RANGE', 'NO_ROOM'] as const;
export const RefusedRow = v.object({ line: Line, code: v.picklist(rowRefusals) });
export type RefusedRow = v.InferOutput<typeof RefusedRow>;

export const PutRowsResult = v.object({ created: Count, known: Count, refused: v.array(RefusedRow) });
export type PutRowsResult = v.InferOutput<typeof PutRowsResult>;

export const FinishImportInput = v.object({ batchId: Id });
export type FinishImportInput = v.InferOutput<typeof FinishImportInput>;
