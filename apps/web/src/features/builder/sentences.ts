import type { DraftBlock, DraftLine } from '@motriforge/shared/contracts/workout-drafts';
import { formatQuantity } from '@motriforge/shared/units';
import { locale, t } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { clockFace, plain } from '../training/figures.ts';
import { hasRounds } from './kinds.ts';

type Around = Pick<DraftBlock, 'kind'>;

/** A line in short: 3 × 8–10 · 70 % · RPE 8 · rest 2:00. */
export function lineSentence(line: DraftLine, block: Around): string {
  return [
    amount(line),
    loadWords(line),
    effortWords(line),
    line.tempo && t('builder.tempoOf', { tempo: line.tempo.join('-') }),
    line.restSeconds > 0 && !hasRounds(block.kind) && t('builder.restOf', { rest: clockFace(line.restSeconds) }),
    line.note,
  ]
    .filter(Boolean)
    .join(' · ');
}

function amount({ sets, minReps, maxReps, seconds, metres }: DraftLine): string {
  const once =
    minReps !== null
      ? maxReps !== null && maxReps !== minReps
        ? `${minReps}–${maxReps}`
        : String(minReps)
      : seconds !== null
        ? clockFace(seconds)
        : metres !== null
          ? distance(metres)
          : t('builder.asMany');
  if (sets > 1) return `${sets} × ${once}`;
  return minReps === null ? once : t('builder.repsOf', { reps: once });
}

const distance = (metres: number): string =>
  preference('distanceUnit') === 'km' && metres < 1_000
    ? formatQuantity(metres, 'm', locale())
    : formatQuantity(metres, preference('distanceUnit'), locale());

function loadWords({ load }: DraftLine): string | null {
  if (load === null) return null;
  if (load.kind === 'PERCENT') return `${plain(load.percent)} %`;
  return formatQuantity(load.kg, preference('massUnit'), locale());
}

function effortWords({ effort }: DraftLine): string | null {
  if (effort === null) return null;
  return effort.kind === 'RPE'
    ? t('builder.rpeOf', { value: plain(effort.value) })
    : t('builder.rirOf', { value: effort.value });
}

/** What holds for a block as a whole: Superset · 3 rounds · rest 1:30. */
export function blockSentence(block: Omit<DraftBlock, 'lines' | 'instead'>): string {
  const { kind, rounds, intervalSeconds, timeCapSeconds, restBetweenRoundsSeconds: rest } = block;
  return [
    t(`builder.kind.${kind}`),
    hasRounds(kind) && t('builder.rounds', { rounds }),
    intervalSeconds !== null && t('builder.everyOf', { interval: clockFace(intervalSeconds) }),
    timeCapSeconds !== null && t('builder.capOf', { cap: clockFace(timeCapSeconds) }),
    rest > 0 && rounds > 1 && t('builder.restOf', { rest: clockFace(rest) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A, B, C for blocks; A1, A2 for what is done in turns. */
export const markOf = (block: Pick<DraftBlock, 'lines'>, blockAt: number, lineAt: number): string => {
  const letter = blockAt < 26 ? String.fromCharCode(65 + blockAt) : String(blockAt + 1);
  return block.lines.length > 1 ? `${letter}${lineAt + 1}` : letter;
};
