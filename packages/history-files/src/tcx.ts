import type { XmlElement } from '@rgrove/parse-xml';
import { Unreadable } from './items.ts';
import { nameOfSport, typeOfSport } from './sports.ts';
import { climbOf, meanAndHighest, type Track } from './track.ts';
import { allAt, numberAt, textAt } from './xml.ts';
import type { TrackForm } from './xml-tracks.ts';

/** The activities of a TCX file, each summed up from its laps. */
export const tcx: TrackForm = {
  path: ['Activities', 'Activity'],
  timeOf: (activity) => textAt(activity, 'Id'),
  trackOf,
};

function trackOf(activity: XmlElement, timeZone: string): Track {
  const laps = Array.from(allAt(activity, 'Lap'));
  const startedAt = Date.parse(laps[0]?.attributes.StartTime ?? textAt(activity, 'Id') ?? '');
  if (Number.isNaN(startedAt)) throw new Unreadable('NO_TIME');
  const sport = activity.attributes.Sport ?? '';
  return {
    source: 'TCX',
    startedAt,
    timeZone,
    name: nameOfSport(sport),
    title: null,
    notes: textAt(activity, 'Notes'),
    type: typeOfSport(sport),
    seconds: sumOf(laps, 'TotalTimeSeconds'),
    distanceM: sumOf(laps, 'DistanceMeters'),
    calories: sumOf(laps, 'Calories'),
    ...heartOf(laps),
    elevationGainM: climbOf(altitudesOf(laps)),
  };
}

function sumOf(laps: readonly XmlElement[], name: string): number | null {
  const values = laps.map((lap) => numberAt(lap, name)).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/** Of several laps the average counts for as long as they lasted. */
function heartOf(laps: readonly XmlElement[]): Pick<Track, 'averageHeartRate' | 'maxHeartRate'> {
  let [beats, seconds] = [0, 0];
  for (const lap of laps) {
    const average = numberAt(lap, 'AverageHeartRateBpm', 'Value');
    const lasted = numberAt(lap, 'TotalTimeSeconds') ?? 0;
    if (!average || lasted <= 0) continue;
    beats += average * lasted;
    seconds += lasted;
  }
  const { highest } = meanAndHighest(laps.map((lap) => numberAt(lap, 'MaximumHeartRateBpm', 'Value') ?? 0));
  return { averageHeartRate: seconds === 0 ? null : beats / seconds, maxHeartRate: highest };
}

function* altitudesOf(laps: readonly XmlElement[]): Generator<number> {
  for (const lap of laps) {
    for (const point of allAt(lap, 'Track', 'Trackpoint')) {
      const altitude = numberAt(point, 'AltitudeMeters');
      if (altitude !== null) yield altitude;
    }
  }
}
