import type { XmlElement } from '@rgrove/parse-xml';
import { Unreadable } from './items.ts';
import { nameOfSport, typeOfSport } from './sports.ts';
import { climbOf, meanAndHighest, type Track } from './track.ts';
import { allAt, childrenOf, localName, numberAt, textAt } from './xml.ts';
import type { TrackForm } from './xml-tracks.ts';

/** The tracks of a GPX file, each summed up from its points. */
export const gpx: TrackForm = {
  path: ['trk'],
  timeOf: (track) => textAt(track, 'trkseg', 'trkpt', 'time'),
  trackOf,
};

function trackOf(track: XmlElement, timeZone: string): Track {
  const segments = Array.from(allAt(track, 'trkseg'), (segment) => Array.from(allAt(segment, 'trkpt'), pointOf));
  const points = segments.flat();
  const times = points.map(({ time }) => time).filter((time) => time !== null);
  const [startedAt] = times;
  const endedAt = times.at(-1);
  if (startedAt === undefined || endedAt === undefined) throw new Unreadable('NO_TIME');
  const sport = textAt(track, 'type') ?? '';
  const { mean, highest } = meanAndHighest(points.map(({ heartRate }) => heartRate ?? 0));
  return {
    source: 'GPX',
    startedAt,
    timeZone,
    name: nameOfSport(/^\d*$/.test(sport) ? '' : sport),
    title: textAt(track, 'name'),
    notes: textAt(track, 'desc'),
    type: typeOfSport(/^\d*$/.test(sport) ? 'cardio' : sport),
    seconds: Math.max(0, endedAt - startedAt) / 1000,
    distanceM: segments.reduce((sum, segment) => sum + lengthOf(segment), 0),
    averageHeartRate: mean,
    maxHeartRate: highest,
    elevationGainM: climbOf(points.map(({ altitude }) => altitude).filter((altitude) => altitude !== null)),
    calories: null,
  };
}

interface Point {
  latitude: number;
  longitude: number;
  altitude: number | null;
  time: number | null;
  heartRate: number | null;
}

function pointOf(point: XmlElement): Point {
  const time = Date.parse(textAt(point, 'time') ?? '');
  return {
    latitude: Number(point.attributes.lat),
    longitude: Number(point.attributes.lon),
    altitude: numberAt(point, 'ele'),
    time: Number.isNaN(time) ? null : time,
    heartRate: heartRateIn(point),
  };
}

/** Devices put it at different depths of their extensions. */
function heartRateIn(element: XmlElement): number | null {
  for (const child of childrenOf(element)) {
    const own = /^(hr|heartrate)$/i.test(localName(child)) ? Number(child.text) : heartRateIn(child);
    if (own !== null && Number.isFinite(own)) return own;
  }
  return null;
}

const EARTH_RADIUS_M = 6_371_008.8;

/** Metres along the points, over the sphere. */
function lengthOf(points: readonly Point[]): number {
  let metres = 0;
  for (const [at, { latitude, longitude }] of points.entries()) {
    const before = points[at - 1];
    if (before === undefined) continue;
    const [from, to] = [radians(before.latitude), radians(latitude)];
    const half = (angle: number) => Math.sin(angle / 2) ** 2;
    const chord = half(to - from) + Math.cos(from) * Math.cos(to) * half(radians(longitude - before.longitude));
    const step = 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
    if (Number.isFinite(step)) metres += step;
  }
  return metres;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
