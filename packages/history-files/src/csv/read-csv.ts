import type { HistoryFile, Reading } from '../file.ts';
import { Interview } from '../interview.ts';
import { type HistoryAnswers, type HistoryItem, problemOf, Unreadable } from '../items.ts';
import { Cells } from './cells.ts';
import type { CsvProduct, LogRow } from './product.ts';
import type { CsvRecord } from './records.ts';
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
  for await (const rows of rowsOf(file, product, asked, second)) {
    for (const found of rows) {
      try {
        if (!('row' in found)) throw found.error;
        if (gathering.isNext(found.row)) yield* gathering.end();
        gathering.take(found.row, found.line);
      } catch (error) {
        yield problemOf(error, found.line);
      }
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
  for await (const rows of rowsOf(file, product, asked, reading)) {
    for (const found of rows) {
      const key: string | null = 'row' in found ? sessionKeyOf(found.row) : last;
      if (key === null || key === last) continue;
      isScattered ||= past.has(key);
      past.add(key);
      last = key;
    }
  }
  return { asked, isScattered };
}

type Found = { line: number; row: LogRow } | { line: number | null; error: unknown };

async function* rowsOf(
  file: HistoryFile,
  product: CsvProduct,
  asked: Interview,
  reading: Reading,
): AsyncGenerator<Found[]> {
  let last: number | null = null;
  try {
    const { header, delimiter, records } = await openTable(file, reading);
    const read = (record: CsvRecord): Found => {
      try {
        return { line: record.line, row: product.read(new Cells(header, record, delimiter), asked) };
      } catch (error) {
        return { line: record.line, error };
      }
    };
    for await (const some of records) {
      yield some.map(read);
      last = some.at(-1)?.line ?? last;
    }
  } catch (error) {
    const begins = error instanceof Unreadable ? error.values.line : undefined;
    yield [{ line: typeof begins === 'number' ? begins : last, error }];
  }
}
