import { type HistoryItem, type LibraryExercise, nameMatcher } from '@motriforge/history-files';
import type { HistorySession } from '@motriforge/shared/contracts/history';
import type { Preview } from './reader-calls.ts';

const shownSessions = 3;
const shownProblems = 100;
const suggestionsEach = 5;

/** What a file holds, without holding it. */
export async function lookAt(items: AsyncIterable<HistoryItem>, library: readonly LibraryExercise[]): Promise<Preview> {
  const preview: Preview = {
    ...{ questions: [], sessions: 0, checkIns: 0, leftOut: 0, firstDay: null, lastDay: null },
    ...{ first: [], problems: [], problemCount: 0, names: [] },
  };
  const names = new Map<string, number>();
  const reach = (day: string) => {
    if (preview.firstDay === null || day < preview.firstDay) preview.firstDay = day;
    if (preview.lastDay === null || day > preview.lastDay) preview.lastDay = day;
  };
  for await (const item of items) {
    switch (item.kind) {
      case 'question':
        preview.questions.push(item.question);
        break;
      case 'problem':
        preview.problemCount++;
        if (preview.problems.length < shownProblems) preview.problems.push(item.problem);
        break;
      case 'session':
        preview.sessions++;
        reach(item.session.day);
        if (preview.first.length < shownSessions) preview.first.push(briefOf(item.session));
        for (const name of new Set(item.session.exercises.map((one) => one.name))) {
          names.set(name, (names.get(name) ?? 0) + 1);
        }
        break;
      case 'checkIn':
        preview.checkIns++;
        reach(item.checkIn.day);
        break;
      default:
        preview.leftOut++;
    }
  }
  const match = nameMatcher(library);
  preview.names = Array.from(names, ([name, times]) => ({
    name,
    times,
    suggestions: match(name, suggestionsEach),
  })).sort((one, other) => other.times - one.times);
  return preview;
}

const briefOf = ({ day, title, exercises }: HistorySession) => ({
  day,
  title,
  exercises: exercises.length,
  sets: exercises.reduce((sum, { sets }) => sum + sets.length, 0),
});
