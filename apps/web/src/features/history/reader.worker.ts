import {
  detectFile,
  type HistoryAnswers,
  type HistoryItem,
  type LibraryExercise,
  readHistory,
} from '@motriforge/history-files';
import { mostExercisesAtOnce, mostSessionsAtOnce } from '@motriforge/shared/contracts/imports';
import { newId } from '@motriforge/shared/ids';
import { lookAt } from './look-at.ts';
import type { ToMake } from './look-at-exercises.ts';
import type { Asked, Batch, CallName, OpenedFile, Preview, ReaderCalls, Told } from './reader-calls.ts';

/** The few parts of a worker's scope used here: TypeScript's own would make every page a worker. */
interface Scope {
  postMessage(told: Told): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<Asked>) => void): void;
}
const scope = self as unknown as Scope;
const tell = (told: Told) => scope.postMessage(told);

const mostBytesAtOnce = 300_000;
let file: File | null = null;
let items: AsyncGenerator<HistoryItem> | null = null;
let sent = 0;
let kept: HistoryItem | null = null;
let toMake: ToMake = new Map();

const chosen = (): File => {
  if (!file) throw new Error('No file was chosen.');
  return file;
};

async function open(given: File): Promise<OpenedFile> {
  file = given;
  const detected = await detectFile(given);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await given.arrayBuffer()));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { detected, name: given.name, bytes: given.size, hash };
}

async function look(answers: HistoryAnswers, library: readonly LibraryExercise[]): Promise<Preview> {
  const found = await lookAt(readHistory(chosen(), answers, { onProgress }), library);
  toMake = found.toMake;
  return found.preview;
}

let lastTold = 0;
function onProgress(bytes: number): void {
  if (Date.now() - lastTold < 100) return;
  lastTold = Date.now();
  tell({ kind: 'progress', bytes });
}

function start(answers: HistoryAnswers): undefined {
  items = readHistory(chosen(), answers);
  [sent, kept] = [0, null];
}

const mostAtOnce = Math.min(mostSessionsAtOnce, mostExercisesAtOnce);

const isOfRows = ({ sessions, checkIns }: Batch): boolean => sessions.length + checkIns.length > 0;

/** The next rows, as many as fit into a request. */
async function next(): Promise<Batch | null> {
  const batch: Batch = { from: sent, sessions: [], checkIns: [], exercises: [] };
  let bytes = 0;
  for (;;) {
    const item = kept ?? (await items?.next())?.value ?? null;
    kept = null;
    if (item === null) break;
    const { length } = JSON.stringify(item);
    const isOtherKind = item.kind === 'exercise' ? isOfRows(batch) : batch.exercises.length > 0;
    if (sent > batch.from && (isOtherKind || bytes + length > mostBytesAtOnce)) {
      kept = item;
      break;
    }
    if (item.kind === 'session') batch.sessions.push({ line: item.line, session: item.session });
    else if (item.kind === 'checkIn') batch.checkIns.push({ line: item.line, checkIn: item.checkIn });
    else {
      const exercise = item.kind === 'exercise' && toMake.get(item.exercise.sourceKey);
      if (!exercise) continue;
      const {
        line,
        exercise: { sourceKey },
      } = item;
      batch.exercises.push({ line, sourceKey, exercise: { ...exercise, id: newId() } });
    }
    bytes += length;
    sent++;
    if (sent - batch.from === mostAtOnce) break;
  }
  return sent === batch.from ? null : batch;
}

type Async<Call> = Call extends (...input: infer Input) => infer Output
  ? (...input: Input) => Output | Promise<Output>
  : never;
const calls: { [Name in CallName]: Async<ReaderCalls[Name]> } = { open, look, start, next };

scope.addEventListener('message', async ({ data: { id, name, input } }) => {
  try {
    // Whoever asks is typed by the same list.
    const run = calls[name] as (...given: readonly unknown[]) => unknown;
    tell({ kind: 'answer', id, output: await run(...input) });
  } catch (error) {
    tell({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) });
  }
});
