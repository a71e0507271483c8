import { preference } from '../../lib/preferences.ts';
import { RegionFields } from '../settings/region-fields.tsx';
import { answerStep } from './profile.ts';

/** What was guessed of the device. Every change is a preference at once; going on confirms them all. */
export function RegionStep() {
  return <RegionFields />;
}

export function confirmRegion(): void {
  answerStep({
    step: 'region',
    answer: {
      language: preference('language'),
      timeZone: preference('timeZone'),
      massUnit: preference('massUnit'),
      distanceUnit: preference('distanceUnit'),
    },
  });
}
