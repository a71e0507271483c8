import type { OnboardingStep } from '@motriforge/shared/contracts/profile';
import { t } from '../../lib/i18n.ts';
import { placeName } from './injuries.ts';
import { profile } from './profile.ts';

/** What somebody told of themselves, a line for each thing, and the step that changes it. */
export function toldRows(): { step: OnboardingStep; title: string; said: string }[] {
  const { goal, reasons, injuries, equipment, steps } = profile();
  const reasonsSaid = reasons.map((reason) => t(`reason.${reason}`)).join(', ');
  const places = injuries.map(placeName).join(', ');
  const orAsk = (said: string, step: OnboardingStep) => said || t(steps[step] ? 'today.none' : 'today.add');
  return [
    { step: 'introduction', title: t('today.goal'), said: goal?.title ?? (reasonsSaid || t('today.add')) },
    { step: 'levels', title: t('today.level'), said: levelsSaid() || t('today.add') },
    { step: 'injuries', title: t('today.spare'), said: orAsk(places, 'injuries') },
    {
      step: 'equipment',
      title: t('today.atHand'),
      said: equipment === null ? t('today.add') : t('equipment.count', { count: equipment.length }),
    },
  ];
}

function levelsSaid(): string {
  const { fitness, strength, flexibility } = profile().levels;
  return [
    fitness && t(`level.fitness.${fitness}`),
    strength && t(`level.strength.${strength}`),
    flexibility && t(`level.flexibility.${flexibility}`),
  ]
    .filter(Boolean)
    .join(' · ');
}
