import type { Decision, Situation } from './targets.ts';

/** Whether the target is back to what it was before a deload that is over. */
export const isBack = ({ reason }: Pick<Situation, 'reason'>): boolean => reason?.code === 'deload.over';

/** The same again, because there is no session to go by. */
export function unjudged(situation: Situation): Decision {
  const { target, successes, failures, trainingMaxKg } = situation;
  const code = isBack(situation) ? 'deload.over' : 'hold.notDone';
  return { target, reason: { code, values: {} }, successes, failures, trainingMaxKg };
}
