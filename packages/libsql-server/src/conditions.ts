import type { BatchCond } from './protocol.ts';

export type StepOutcome = 'ok' | 'error' | 'skipped';

export function holds(cond: BatchCond, outcomes: readonly StepOutcome[], isAutocommit: () => boolean): boolean {
  switch (cond.type) {
    case 'ok':
    case 'error':
      return outcomes[cond.step] === cond.type;
    case 'not':
      return !holds(cond.cond, outcomes, isAutocommit);
    case 'and':
      return cond.conds.every((inner) => holds(inner, outcomes, isAutocommit));
    case 'or':
      return cond.conds.some((inner) => holds(inner, outcomes, isAutocommit));
    case 'is_autocommit':
      return isAutocommit();
  }
}
