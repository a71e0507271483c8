import { HistorySession } from '@motriforge/shared/contracts/history';
import { type HistoryFile, type Reading, wholeBytes } from './file.ts';
import type { ParsedFit } from './fit-parsed.ts';
import { exercisesOfSets } from './fit-sets.ts';
import { Interview } from './interview.ts';
import { type HistoryAnswers, type HistoryItem, problem, problemOf, shown, Unreadable } from './items.ts';
import { nameOfSport, typeOfSport } from './sports.ts';
import { sessionOfTrack, type Track } from './track.ts';
import { valid } from './valid.ts';

type FitSession = NonNullable<ParsedFit['sessions']>[number];

/** The sessions of a FIT file, with the sets of a strength session where the device counted them. */
export async function* readFit(
  file: HistoryFile,
  answers: HistoryAnswers,
  reading: Reading = {},
): AsyncGenerator<HistoryItem> {
  const asked = new Interview(answers);
  try {
    const fit = await parse(await wholeBytes(file, reading));
    const sessions = fit.sessions ?? [];
    for (const session of sessions) asked.timeZone(1, startOf(session)?.toISOString() ?? '');
    const questions = asked.questions();
    yield* questions.map((question): HistoryItem => ({ kind: 'question', question }));
    if (questions.length > 0) return;
    for (const session of sessions) {
      try {
        yield { kind: 'session', line: 1, session: await sessionOf(session, fit, asked.timeZone(1, '')) };
      } catch (error) {
        yield problemOf(error, null);
      }
    }
    if (sessions.length === 0) yield problem(null, 'NOTHING_FOUND');
  } catch (error) {
    yield problemOf(error, null);
  }
}

async function parse(bytes: Uint8Array): Promise<ParsedFit> {
  // Half a megabyte of the format's words, needed by nobody who brings another file.
  const { default: Parser } = await import('fit-file-parser');
  try {
    const buffer = bytes.slice().buffer;
    return await new Parser({ force: false, lengthUnit: 'm', speedUnit: 'm/s' }).parseAsync(buffer);
  } catch (error) {
    throw new Unreadable('DAMAGED_FIT', { reason: shown(String(error instanceof Error ? error.message : error)) });
  }
}

async function sessionOf(session: FitSession, fit: ParsedFit, timeZone: string): Promise<HistorySession> {
  const track = trackOf(session, timeZone);
  const [start, end] = [track.startedAt, track.startedAt + (session.total_elapsed_time ?? 0) * 1000];
  const isAlone = fit.sessions?.length === 1;
  const sets = (fit.sets ?? []).filter(({ start_time: at }) => isAlone || isBetween(at, start, end));
  const exercises = exercisesOfSets(sets, fit);
  const summed = await sessionOfTrack(track);
  if (exercises.length === 0) return summed;
  return valid(HistorySession, { ...summed, exercises });
}

const isBetween = (at: Date | undefined, start: number, end: number): boolean =>
  at !== undefined && at.getTime() >= start && at.getTime() <= end;

const startOf = ({ start_time: start }: FitSession): Date | null =>
  start instanceof Date && !Number.isNaN(start.getTime()) ? start : null;

function trackOf(session: FitSession, timeZone: string): Track {
  const start = startOf(session);
  if (start === null) throw new Unreadable('NO_TIME');
  const [sport, kind] = [String(session.sport ?? ''), String(session.sub_sport ?? 'generic')];
  const said = kind === 'generic' ? sport : sport === 'training' ? kind : `${kind} ${sport}`;
  return {
    source: 'FIT',
    startedAt: start.getTime(),
    timeZone,
    name: nameOfSport(said),
    title: null,
    notes: null,
    type: typeOfSport(said),
    seconds: session.total_timer_time ?? session.total_elapsed_time ?? null,
    distanceM: session.total_distance ?? null,
    averageHeartRate: session.avg_heart_rate ?? null,
    maxHeartRate: session.max_heart_rate ?? null,
    elevationGainM: session.total_ascent ?? null,
    calories: session.total_calories ?? null,
  };
}
