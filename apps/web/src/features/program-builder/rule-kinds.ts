import type { DraftRule } from '@motriforge/shared/contracts/program-drafts';

export const ruleKinds = ['DOUBLE', 'LINEAR', 'PERCENTAGE_WAVE', 'DELOAD'] as const;

/** What most people want of a rule of a kind, to begin with. */
export function defaultRule(kind: DraftRule['kind']): DraftRule {
  switch (kind) {
    case 'DOUBLE':
      return { kind, parameters: { minReps: 8, maxReps: 10, incrementKg: 2.5 } };
    case 'LINEAR':
      return {
        kind,
        parameters: { step: 2.5, stepUnit: 'KG', afterSuccesses: 1, afterFailures: 3, decreasePercent: 10 },
      };
    case 'PERCENTAGE_WAVE':
      return {
        kind,
        parameters: {
          weeks: ['65×5 75×5 85×5+', '70×3 80×3 90×3+', '75×5 85×3 95×1+']
            .map(readSets)
            .map((sets) => ({ sets: sets ?? [] })),
          trainingMaxIncrementKg: 2.5,
          roundToKg: 2.5,
        },
      };
    case 'DELOAD':
      return { kind, parameters: { everyWeeks: 4, days: 7, loadPercent: 60, setsPercent: 60 } };
  }
}

type WaveSet = Extract<DraftRule, { kind: 'PERCENTAGE_WAVE' }>['parameters']['weeks'][number]['sets'][number];

/** Sets as people write them: `65×5 75×5 85×5+`, a percentage and how often, `+` for as often as possible. */
export function readSets(text: string): WaveSet[] | null {
  const words = text.trim().split(/[\s,]+/);
  const sets = words.map((word) => /^(\d{1,3})%?[x×*](\d{1,2})(\+?)$/.exec(word));
  return sets.every((match) => match !== null)
    ? sets.map(([, percent, reps, plus]) => ({
        percent: Number(percent),
        reps: Number(reps),
        ...(plus === '+' && { isAmrap: true }),
      }))
    : null;
}

export const writeSets = (sets: readonly WaveSet[]): string =>
  sets.map(({ percent, reps, isAmrap }) => `${percent}×${reps}${isAmrap ? '+' : ''}`).join(' ');
