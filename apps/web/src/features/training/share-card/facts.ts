import type { SessionSummary } from '@motriforge/shared/training/session-summary';
import { t } from '../../../lib/i18n.ts';
import { clockFace, mass } from '../figures.ts';
import { entryOf } from '../library.ts';
import type { LoggedSession } from '../rows.ts';
import { type CardFacts, type CardFigure, type CardRecord, levelsOf } from './content.ts';

/** A session that is over, as its page shows it. */
export interface Ended {
  session: LoggedSession;
  day: string;
  sums: SessionSummary;
  records: readonly CardRecord[];
}

/** What is on the screen, and nothing of the person beside it. */
export function factsOf({ session, day, sums, records }: Ended): CardFacts {
  const seconds = session.fields.end?.seconds;
  return {
    title: session.fields.title ?? t('log.untitled'),
    day,
    figures: [
      plainFigure(t('log.sum.sets'), String(sums.totalSets)),
      ...(sums.totalWeight > 0
        ? [weightFigure(t('log.sum.volume'), mass(Math.round(sums.totalWeight)))]
        : [plainFigure(t('log.sum.reps'), String(sums.totalReps))]),
      ...(seconds ? [plainFigure(t('log.sum.time'), clockFace(seconds))] : []),
    ],
    records,
    levels: levelsOf(
      session.exercises.map(({ fields, sets }) => ({
        zones: entryOf(fields.what.exerciseId)?.zones ?? [],
        sets: sets.filter((set) => set.fields.type !== 'WARM_UP').length,
      })),
    ),
  };
}

const plainFigure = (label: string, value: string): CardFigure => ({ label, value, unit: null, isWeight: false });

/** The unit is the last word. */
function weightFigure(label: string, words: string): CardFigure {
  const [value = words, unit = null] = words.split(/\s(?=\S+$)/u);
  return { label, value, unit, isWeight: true };
}
