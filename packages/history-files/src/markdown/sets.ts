import { shown } from '../items.ts';
import { Refusal } from './refusal.ts';

const MASS = /^[+-]?\d[\d.,' ]*\s*(kgs?|kilos?|lbs?|pounds?)$/i;
const DISTANCE = /^\d[\d.,' ]*\s*(km|m|mi|miles?)$/i;
const TIME = /^(\d+(:[0-5]\d){1,2}|(\d+([.,]\d+)?\s*(h|hours?|hrs?|min|minutes?|mins?|s|secs?|seconds?)\.?\s*)+)$/i;
/** Behind “@” a number of one digit may be an effort; a larger one is a load whose unit was left out. */
const BARE_LOAD = /(?:@|\bat\b)\s*(\d{2,}(?:[.,]\d+)?)(?=\s*(?:[,;]|$))/i;
const BODYWEIGHT = /^(bw|body ?weight)$/i;

/** What stands behind the name of an exercise, by the columns of a table: “3 x 5 @ 100 kg, RPE 8”, “5 km in 28 min”. */
export function readSets(text: string): [column: string, value: string][] {
  const [, plain = '', note] = /^(.*?)\s*(?:\(([^()]*)\))?$/.exec(text.trim()) ?? [];
  const found = plain
    .replace(BARE_LOAD, '@ load $1')
    .split(/\s*(?:,\s+|;|@|\bat\b|\bin\b)\s*/i)
    .flatMap((piece) => readPiece(piece));
  return note === undefined ? found : [...found, ['Notes', note]];
}

function readPiece(piece: string): [string, string][] {
  const text = piece.trim();
  if (text === '') return [];
  const [, sets, what = ''] = /^(\d+)\s*(?:[x×*]|sets?\s+(?:of|x|×))\s*(.+)$/i.exec(text) ?? [];
  if (sets !== undefined) return [['Sets', sets], ...readPieceOfSet(what)];
  const [, name = '', value = ''] = /^(rpe|rest|form|load)\s*:?\s+(.+)$/i.exec(text) ?? [];
  if (name !== '') return [[name, value]];
  const [, count, unit] = /^(\d+)\s*(sets?|reps?)?$/i.exec(text) ?? [];
  if (count !== undefined) return [[unit?.toLowerCase().startsWith('set') ? 'Sets' : 'Reps', count]];
  if (MASS.test(text) || BODYWEIGHT.test(text)) return [['Weight', text]];
  if (TIME.test(text)) return [['Time', text]];
  if (DISTANCE.test(text)) return [['Distance', text]];
  const reason = `“${text}” cannot be read. Sets are written like 3 x 5 @ 100 kg, 3 x 60 s or 5 km in 28 min.`;
  throw new Refusal(reason, 'SET_UNCLEAR', { text: shown(text) });
}

/** “5”, “5 x 100 kg”, “5 100 kg”, “60 s”. */
function readPieceOfSet(text: string): [string, string][] {
  const [, reps, load] = /^(\d+)\s*(?:[x×]|\s|reps?)\s*(\d[\d.,]*\s*(?:kgs?|lbs?))$/i.exec(text) ?? [];
  return reps !== undefined && load !== undefined
    ? [
        ['Reps', reps],
        ['Weight', load],
      ]
    : readPiece(text);
}
