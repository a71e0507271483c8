import type { HistoryFile, Reading } from '../file.ts';
import { Interview } from '../interview.ts';
import { type HistoryAnswers, type HistoryItem, problemOf, Unreadable } from '../items.ts';
import { Cells } from './cells.ts';
import type { CsvProduct, LogRow } from './product.ts';
import { SessionGathering, sessionKeyOf } from './sessions.ts';
import { openTable } from './table.ts';

/** The sessions of a log of another product. What the file leaves open is asked first, and nothing is read then. */
export async function* readCsv(
  file: HistoryFile,
  product: CsvProduct,
  answers: HistoryAnswers,
  reading: Reading = {},
): AsyncGenerator<HistoryItem> {
  const { onProgress } = reading;
  const half = (read: (bytes: number) => number) =>
    onProgress ? { ...reading, onProgress: (bytes: number) => onProgress(read(bytes)) } : reading;
  const survey = await surveyOf(
    file,
    product,
    answers,
    half((bytes) => Math.floor(bytes / 2)),
  );
  const questions = survey.asked.questions();
  yield* questions.map((question): HistoryItem => ({ kind: 'question', question }));
  if (questions.length > 0) return;
  const asked = new Interview(survey.asked.answers());
  const gathering = new SessionGathering(product.source, asked, survey.isScattered);
  const second = half((bytes) => Math.floor((file.size + bytes) / 2));
  for await (const found of rowsOf(file, product, asked, second)) {
    try {
      if ('row' in found) yield* gathering.take(found.row, found.line);
      else yield problemOf(found.error, found.line);
    } catch (error) {
      yield problemOf(error, found.line);
    }
  }
  yield* gathering.end();
}

interface Survey {
  asked: Interview;
  /** Rows of a session have those of another between them. */
  isScattered: boolean;
}

async function surveyOf(
  file: HistoryFile,
  product: CsvProduct,
  answers: HistoryAnswers,
  reading: Reading,
): Promise<Survey> {
  const asked = new Interview(answers);
  const past = new Set<string>();
  let last: string | null = null;
  let isScattered = false;
  for await (const found of rowsOf(file, product, asked, reading)) {
    if (!('row' in found)) continue;
    const key = sessionKeyOf(found.row);
    if (key === last) continue;
    isScattered ||= past.has(key);
    past.add(key);
    last = key;
  }
  return { asked, isScattered };
}

type Found = { line: number; row: LogRow } | { line: number | null; error: unknown };

async function* rowsOf(
  file: HistoryFile,
  product: CsvProduct,
  asked: Interview,
  reading: Reading,
): AsyncGenerator<Found> {
  let line: number | null = null;
  try {
    const { header, delimiter, records } = await openTable(file, reading);
    for (let next = await records.next(); !next.done; next = await records.next()) {
      line = next.value.line;
      try {
        yield { line, row: product.read(new Cells(header, next.value, delimiter), asked) };
      } catch (error) {
        yield { line, error };
      }
    }
  } catch (error) {
    const begins = error instanceof Unreadable ? error.values.line : undefined;
    yield { line: typeof begins === 'number' ? begins : line, error };
  }
}
