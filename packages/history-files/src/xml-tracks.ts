import type { XmlElement } from '@rgrove/parse-xml';
import type { HistoryFile, Reading } from './file.ts';
import { Interview } from './interview.ts';
import { type HistoryAnswers, type HistoryItem, problem, problemOf } from './items.ts';
import { sessionOfTrack, type Track } from './track.ts';
import { allAt, readXml } from './xml.ts';

/** How tracks stand in a kind of XML. */
export interface TrackForm {
  /** The names that lead from the root to a track. */
  path: readonly string[];
  /** What the file writes as its time. */
  timeOf(track: XmlElement): string | null;
  trackOf(track: XmlElement, timeZone: string): Track;
}

/** The tracks of a file, each as a session. Their times are instants: only whose days they are in is asked. */
export async function* readTracks(
  file: HistoryFile,
  { path, timeOf, trackOf }: TrackForm,
  answers: HistoryAnswers,
  reading: Reading,
): AsyncGenerator<HistoryItem> {
  const asked = new Interview(answers);
  try {
    const { root, lineOf } = await readXml(file, reading);
    const tracks = Array.from(allAt(root, ...path));
    for (const track of tracks) asked.timeZone(lineOf(track), timeOf(track) ?? '');
    const questions = asked.questions();
    yield* questions.map((question): HistoryItem => ({ kind: 'question', question }));
    if (questions.length > 0) return;
    for (const track of tracks) {
      const line = lineOf(track);
      try {
        yield { kind: 'session', line, session: await sessionOfTrack(trackOf(track, asked.timeZone(line, ''))) };
      } catch (error) {
        yield problemOf(error, line);
      }
    }
    if (tracks.length === 0) yield problem(null, 'NOTHING_FOUND');
  } catch (error) {
    yield problemOf(error, null);
  }
}
