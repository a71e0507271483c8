import type { Day } from '@motriforge/shared/dates';
import { type HistoryFile, type Reading, wholeText } from './file.ts';
import { Interview } from './interview.ts';
import { type HistoryAnswers, type HistoryItem, problem, problemOf } from './items.ts';
import { entriesOf } from './markdown/entries.ts';
import { type Line, linesOf } from './markdown/lines.ts';
import { type LogKind, logKinds, logs } from './markdown/logs.ts';
import { sourceKeyOf } from './source-key.ts';

/** The check-ins, sessions or coaching notes of a Markdown log. Which of them it holds, its entries say. */
export async function* readMarkdown(
  file: HistoryFile,
  answers: HistoryAnswers,
  reading: Reading = {},
): AsyncGenerator<HistoryItem> {
  try {
    const lines = await linesIn(await wholeText(file, reading));
    const kind = await logKindOf(lines);
    if (kind === null) {
      yield problem(null, 'NOTHING_FOUND');
      return;
    }
    const asked = new Interview(answers);
    for await (const _ of itemsOf(lines, kind, asked));
    const questions = asked.questions();
    if (questions.length > 0) yield* questions.map((question): HistoryItem => ({ kind: 'question', question }));
    else yield* itemsOf(lines, kind, asked);
  } catch (error) {
    yield problemOf(error, null);
  }
}

export async function linesIn(text: string): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(only(text))) lines.push(line);
  return lines;
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

/** Which log the lines are of: the one whose words they use. */
export async function logKindOf(lines: readonly Line[]): Promise<LogKind | null> {
  const scores = await Promise.all(logKinds.map((kind) => scoreOf(lines, kind)));
  const best = Math.max(...scores);
  return best <= 0 ? null : (logKinds[scores.indexOf(best)] ?? null);
}

async function scoreOf(lines: readonly Line[], kind: LogKind): Promise<number> {
  let score = 0;
  for await (const found of entriesOf(each(lines), logs[kind].form)) {
    if ('refusal' in found) continue;
    for (const { written, faults } of logs[kind].rows(found)) {
      score += Array.from(written.keys()).filter(isTelling).length - faults.length;
    }
  }
  return score;
}

/** Every log can have notes, and whatever has a colon could be an exercise. */
const isTelling = (column: string): boolean => !column.endsWith('notes') && column !== 'exercise_name';

async function* each(lines: readonly Line[]): AsyncGenerator<Line> {
  yield* lines;
}

async function* itemsOf(lines: readonly Line[], kind: LogKind, asked: Interview): AsyncGenerator<HistoryItem> {
  const { form, rows: rowsOf, isDaily, item } = logs[kind];
  const places = new Map<Day, number>();
  for await (const found of entriesOf(each(lines), form)) {
    if ('refusal' in found) {
      yield problemOf(found.refusal, found.line);
      continue;
    }
    const { day, line } = found;
    const place = (places.get(day) ?? 0) + 1;
    places.set(day, place);
    const [first, ...parts] = rowsOf(found);
    for (const { faults } of [first, ...parts]) {
      for (const fault of faults) yield problem(fault.place, fault.code, fault.values);
    }
    if (first.faults.length > 0) continue;
    if (isDaily && place > 1) {
      yield problem(line, 'TWICE', { text: day });
      continue;
    }
    try {
      const sourceKey = await sourceKeyOf('MARKDOWN', [kind, day, place]);
      const sound = parts.filter(({ faults }) => faults.length === 0);
      yield item([first, ...sound], { source: 'MARKDOWN', sourceKey, day }, asked);
    } catch (error) {
      yield problemOf(error, line);
    }
  }
}
