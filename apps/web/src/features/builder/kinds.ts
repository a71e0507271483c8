import type { DraftBlock } from '@motriforge/shared/contracts/workout-drafts';

export type SetKind = DraftBlock['kind'];

/** Kinds in which several exercises are done in turns. */
export const isTogether = (kind: SetKind): boolean => !['STRAIGHT', 'DROP', 'REST_PAUSE'].includes(kind);

/** Kinds that go round and round. */
export const hasRounds = (kind: SetKind): boolean => ['SUPERSET', 'CIRCUIT', 'EMOM'].includes(kind);

/** Kinds that end by the clock. */
export const hasCap = (kind: SetKind): boolean => ['AMRAP', 'TIMED', 'CIRCUIT'].includes(kind);

const minute = 60;
const usualCap = 10 * minute;

/** The clocks a kind runs by: those it had where it may have them, else the usual. */
export function clockOf(
  kind: SetKind,
  { timeCapSeconds, intervalSeconds, rounds }: Pick<DraftBlock, 'timeCapSeconds' | 'intervalSeconds' | 'rounds'>,
): Pick<DraftBlock, 'timeCapSeconds' | 'intervalSeconds' | 'rounds'> {
  const needsCap = kind === 'AMRAP' || kind === 'TIMED';
  return {
    timeCapSeconds: needsCap ? (timeCapSeconds ?? usualCap) : hasCap(kind) ? timeCapSeconds : null,
    intervalSeconds: kind === 'EMOM' ? (intervalSeconds ?? minute) : null,
    rounds: hasRounds(kind) ? rounds : 1,
  };
}
