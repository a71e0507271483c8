import type { HistorySession } from '@motriforge/shared/contracts/history';

const typesOfSports: readonly [RegExp, HistorySession['type']][] = [
  [/strength|weight|crossfit/, 'STRENGTH'],
  [/yoga/, 'YOGA'],
  [/flexibility|stretch/, 'FLEXIBILITY'],
  [/mobility|pilates/, 'MOBILITY'],
  [
    /run|walk|hik|cycl|bik|ride|swim|row|elliptical|stair|cardio|ski|skat|treadmill|jog|trail|spinning|paddl|kayak|fitness/,
    'CARDIO',
  ],
  [/generic|other|training|^$/, 'OTHER'],
];

/** The kind of session a sport is; what is no endurance and no exercise is a sport. */
export const typeOfSport = (sport: string): HistorySession['type'] =>
  typesOfSports.find(([pattern]) => pattern.test(sport.toLowerCase()))?.[1] ?? 'SPORT';

/** “lap_swimming” as people write it. */
export function nameOfSport(sport: string): string {
  const plain = sport
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return plain === '' ? 'Workout' : plain.charAt(0).toUpperCase() + plain.slice(1);
}
