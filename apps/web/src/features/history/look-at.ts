import { type HistoryItem, type LibraryExercise, nameMatcher } from '@motriforge/history-files';
import type { HistorySession } from '@motriforge/shared/contracts/history';
import { Evidence } from './evidence.ts';
import { type FoundExercise, lookAtExercises, type ToMake } from './look-at-exercises.ts';
import type { Preview } from './reader-calls.ts';

const shownSessions = 3;
const shownProblems = 100;
const suggestionsEach = 5;

/** What a file holds, without holding it, and the exercises to make of it. */
export async function lookAt(
  items: AsyncIterable<HistoryItem>,
  library: readonly LibraryExercise[],
): Promise<{ preview: Preview; toMake: ToMake }> {
  const preview: Preview = {
    ...{
      questions: [],
      sessions: 0,
      checkIns: 0,
      talks: [],
      exercises: [],
      newExercises: 0,
      firstDay: null,
      lastDay: null,
    },
    ...{ first: [], problems: [], problemCount: 0, names: [] },
  };
  const names = new Map<string, Evidence>();
  const found: FoundExercise[] = [];
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
        for (const [name, exercises] of Map.groupBy(item.session.exercises, (one) => one.name)) {
          const evidence = names.get(name) ?? new Evidence(item.line);
          names.set(name, evidence);
          evidence.add(item.session.type, exercises);
        }
        break;
      case 'checkIn':
        preview.checkIns++;
        reach(item.checkIn.day);
        break;
      case 'coachingNote':
        preview.talks.push({ line: item.line, day: item.coachingNote.day });
        break;
      case 'exercise':
        found.push(item);
    }
  }
  const match = nameMatcher(library);
  preview.names = Array.from(names, ([name, { line, times, guess }]) => ({
    ...{ name, line, times, guess },
    suggestions: match(name, suggestionsEach),
  })).sort((one, other) => other.times - one.times);
  const { lines, toMake } = lookAtExercises(found, library);
  preview.exercises = lines;
  preview.newExercises = toMake.size;
  return { preview, toMake };
}

const briefOf = ({ day, title, exercises }: HistorySession) => ({
  day,
  title,
  exercises: exercises.length,
  sets: exercises.reduce((sum, { sets }) => sum + sets.length, 0),
});
