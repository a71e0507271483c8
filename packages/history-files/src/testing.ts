import { readFileSync } from 'node:fs';
import type {
  CoachingNote,
  HistoryCheckIn,
  HistorySession,
  HistorySet,
  WrittenExercise,
} from '@motriforge/shared/contracts/history';
import type { HistoryFile } from './file.ts';
import type { HistoryItem, HistoryProblem, HistoryQuestion } from './items.ts';

/** A file of some bytes, handed over in small pieces so that letters and quotes are cut apart. */
export function fileOf(content: string | Uint8Array, { name = 'file', pieceBytes = 7 } = {}): HistoryFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.byteLength,
    stream() {
      let at = 0;
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.byteLength) return controller.close();
          controller.enqueue(bytes.subarray(at, at + pieceBytes));
          at += pieceBytes;
        },
      });
    },
  };
}

export interface Collected {
  sessions: HistorySession[];
  checkIns: HistoryCheckIn[];
  coachingNotes: CoachingNote[];
  exercises: WrittenExercise[];
  problems: HistoryProblem[];
  questions: HistoryQuestion[];
}

export async function collect(items: AsyncIterable<HistoryItem>): Promise<Collected> {
  const found: Collected = {
    sessions: [],
    checkIns: [],
    coachingNotes: [],
    exercises: [],
    problems: [],
    questions: [],
  };
  for await (const item of items) {
    if (item.kind === 'session') found.sessions.push(item.session);
    else if (item.kind === 'checkIn') found.checkIns.push(item.checkIn);
    else if (item.kind === 'coachingNote') found.coachingNotes.push(item.coachingNote);
    else if (item.kind === 'exercise') found.exercises.push(item.exercise);
    else if (item.kind === 'problem') found.problems.push(item.problem);
    else found.questions.push(item.question);
  }
  return found;
}

export const fixture = (name: string): HistoryFile =>
  fileOf(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)), { name });

/** A set in a line: “WARM_UP 5 × 40 KG, rest 90”. */
export function inShort({ type, reps, load, seconds, distance, rpe, restSeconds, notes }: HistorySet): string {
  const said = [
    reps === null ? '' : `${reps} ×`,
    load === null ? '' : `${load.entered} ${load.unit}`,
    seconds === null ? '' : `${seconds} s`,
    distance === null ? '' : `${distance.entered} ${distance.unit}`,
    rpe === null ? '' : `RPE ${rpe}`,
    restSeconds === null ? '' : `rest ${restSeconds}`,
    notes === null ? '' : `(${notes})`,
  ];
  return [type, ...said.filter((part) => part !== '')].join(' ');
}

export const outline = ({ exercises }: HistorySession): [string, ...string[]][] =>
  exercises.map(({ name, sets }) => [name, ...sets.map(inShort)]);
