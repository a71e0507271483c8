import { visibilityNames } from '../../schema/enums.ts';
import { currencyCode, oneOf, type SettingDefinition, whole } from './definition.ts';

/** What institutions set for their people. */
export const institutionalSettings = {
  'institution.currency': {
    name: 'Currency',
    description: 'What revenue is counted in.',
    topic: 'INSTITUTION',
    ...currencyCode('USD'),
  },
  'institution.visibility': {
    name: 'Who sees what is made here',
    description: 'Holds for workouts and programs, where nothing else is chosen.',
    topic: 'INSTITUTION',
    ...oneOf(visibilityNames, 'INSTITUTION'),
  },
  'institution.active_days': {
    name: 'Active members',
    description: 'A member counts as active for so many days after they trained.',
    topic: 'INSTITUTION',
    ...whole(1, 365, 28),
  },
  'institution.cancellation_hours': {
    name: 'Late cancellation',
    description: 'Up to how many hours before it an appointment may be cancelled.',
    topic: 'INSTITUTION',
    ...whole(0, 168, 24),
  },
} as const satisfies Record<string, SettingDefinition>;
