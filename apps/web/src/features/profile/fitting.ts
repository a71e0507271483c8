import type { Reason } from '@motriforge/shared/contracts/profile';
import { t } from '../../lib/i18n.ts';

/** Where in the library what somebody came for begins. */
const beginnings: Record<Reason, string> = {
  STRENGTH: 'type=weight_training',
  MUSCLE: 'muscle=chest',
  WEIGHT: 'type=cardio&difficulty=beginner',
  HEALTH: 'difficulty=beginner',
  ENDURANCE: 'type=cardio',
  FLEXIBILITY: 'type=flexibility',
  BACK: 'muscle=lower-back',
  SPORT: 'muscle=quads',
};

const most = 4;

/** Ways into the library for what somebody came for. */
export const fitting = (reasons: readonly Reason[]) =>
  reasons.slice(0, most).map((reason) => ({ title: t(`fit.${reason}`), href: `/library?${beginnings[reason]}` }));
