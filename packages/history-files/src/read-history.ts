import { readCsv } from './csv/read-csv.ts';
import { csvProducts, type Detected, detect, type FileFormat, HEAD_BYTES } from './detect.ts';
import { bytesOf, type HistoryFile, joined, type Reading } from './file.ts';
import { readFit } from './fit.ts';
import { readFreeExerciseDb } from './free-exercise-db.ts';
import { gpx } from './gpx.ts';
import { type HistoryAnswers, type HistoryItem, problem, problemOf } from './items.ts';
import { readMarkdown } from './read-markdown.ts';
import { readOwnCsv } from './read-own-csv.ts';
import { readOwnJson } from './read-own-json.ts';
import { tcx } from './tcx.ts';
import { readTracks } from './xml-tracks.ts';

/** What a file is. */
export async function detectFile(file: HistoryFile): Promise<Detected> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of bytesOf(file)) {
    pieces.push(bytes);
    size += bytes.byteLength;
    if (size >= HEAD_BYTES) break;
  }
  return detect(joined(pieces), file.name);
}

/**
 * What a file holds, one thing after the other. Where it leaves something open that nobody may guess, it gives the
 * questions alone: read it again with the answers.
 */
export async function* readHistory(
  file: HistoryFile,
  answers: HistoryAnswers = {},
  reading: Reading = {},
): AsyncGenerator<HistoryItem> {
  try {
    const { format, kind } = await detectFile(file);
    if (kind === 'EMPTY') yield problem(null, 'EMPTY_FILE');
    else if (format === null) yield problem(null, 'NOT_READ', { kind });
    else yield* readAs(format, kind === 'JSON', file, answers, reading);
  } catch (error) {
    yield problemOf(error, null);
  }
}

function readAs(
  format: FileFormat,
  isJson: boolean,
  file: HistoryFile,
  answers: HistoryAnswers,
  reading: Reading,
): AsyncGenerator<HistoryItem> {
  const product = csvProducts.find(({ source }) => source === format);
  if (product) return readCsv(file, product, answers, reading);
  if (format === 'FIT') return readFit(file, answers, reading);
  if (format === 'TCX') return readTracks(file, tcx, answers, reading);
  if (format === 'GPX') return readTracks(file, gpx, answers, reading);
  if (format === 'MARKDOWN') return readMarkdown(file, answers, reading);
  if (format === 'FREE_EXERCISE_DB') return readFreeExerciseDb(file, reading);
  return isJson ? readOwnJson(file, reading) : readOwnCsv(file, reading);
}
