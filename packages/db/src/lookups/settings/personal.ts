import { locales } from '@motriforge/shared/contracts/common';
import { distanceUnits, lengthUnits, massUnits } from '../../schema/words.ts';
import { oneOf, type SettingDefinition, whole, yesOrNo } from './definition.ts';

const audiences = ['PRIVATE', 'SHARED', 'INSTITUTION', 'PUBLIC'] as const;

/** What people set for themselves. */
export const personalSettings = {
  'ui.theme': {
    name: 'Theme',
    description: 'Light, dark, or as the device has it.',
    topic: 'APPEARANCE',
    ...oneOf(['light', 'dark', 'auto'], 'auto'),
  },
  'ui.motion': {
    name: 'Motion',
    description: 'Reduced, or as the device has it.',
    topic: 'APPEARANCE',
    ...oneOf(['reduced', 'auto'], 'auto'),
  },
  'ui.language': {
    name: 'Language',
    description: 'The language of the app, its letters and its notifications.',
    topic: 'REGION',
    ...oneOf(locales, 'en'),
  },
  'locale.timezone': {
    name: 'Time zone',
    description: 'Decides when a day begins: for plans, streaks and reminders.',
    topic: 'REGION',
    dataType: 'STRING',
    defaultValue: 'UTC',
    validationRules: { pattern: '^[A-Za-z]+([/_+-][A-Za-z0-9]+)*$', maxLength: 64 },
  },
  'locale.first_weekday': {
    name: 'First day of the week',
    description: 'Monday is 1, Sunday is 7.',
    topic: 'REGION',
    ...whole(1, 7, 1),
  },
  'units.weight': {
    name: 'Weight',
    description: 'What loads and body weight are shown in.',
    topic: 'UNITS',
    ...oneOf(massUnits, 'KG'),
  },
  'units.length': {
    name: 'Length',
    description: 'What height and girths are shown in.',
    topic: 'UNITS',
    ...oneOf(lengthUnits, 'CM'),
  },
  'units.distance': {
    name: 'Distance',
    description: 'What runs, rides and rows are shown in.',
    topic: 'UNITS',
    ...oneOf(distanceUnits, 'KM'),
  },
  'units.energy': {
    name: 'Energy',
    description: 'What food and effort are shown in.',
    topic: 'UNITS',
    ...oneOf(['KCAL', 'KJ'], 'KCAL'),
  },
  'units.volume': {
    name: 'Water',
    description: 'What drinks are shown in.',
    topic: 'UNITS',
    ...oneOf(['ML', 'FL_OZ'], 'ML'),
  },
  'training.rest_seconds': {
    name: 'Rest between sets',
    description: 'In seconds, where the workout does not say.',
    topic: 'TRAINING',
    ...whole(0, 3_600, 120),
  },
  'training.rest_alert': {
    name: 'Call when rest is over',
    description: 'Rings or buzzes, also on a locked phone.',
    topic: 'TRAINING',
    ...yesOrNo(true),
  },
  'training.effort_scale': {
    name: 'Effort',
    description: 'Whether a set asks how hard it was, or how many repetitions were left.',
    topic: 'TRAINING',
    ...oneOf(['NONE', 'RPE', 'RIR'], 'RPE'),
  },
  'training.warm_up_ramp': {
    name: 'Warm-up sets',
    description: 'Suggests lighter sets before the first heavy one.',
    topic: 'TRAINING',
    ...yesOrNo(true),
  },
  'training.load_step_kg': {
    name: 'Smallest step of load',
    description: 'In kilograms; suggested loads are multiples of it.',
    topic: 'TRAINING',
    dataType: 'FLOAT',
    defaultValue: 2.5,
    validationRules: { min: 0.25, max: 20 },
  },
  'notifications.channels': {
    name: 'Channels',
    description: 'How you hear of what has no preference of its own.',
    topic: 'NOTIFICATIONS',
    dataType: 'JSON',
    defaultValue: { email: true, push: true, sms: false, in_app: true },
    validationRules: null,
  },
  'notifications.reminder_minutes': {
    name: 'Remind me before',
    description: 'How many minutes before a planned workout.',
    topic: 'NOTIFICATIONS',
    ...whole(0, 1_440, 30),
  },
  'privacy.profile': {
    name: 'Profile',
    description: 'Who sees your profile, and whether it shows your figures.',
    topic: 'PRIVACY',
    dataType: 'JSON',
    defaultValue: { profileVisibility: 'PRIVATE', showStats: false },
    validationRules: null,
  },
  'privacy.activity_visibility': {
    name: 'Activity',
    description: 'Who sees what you do, where you choose nothing else.',
    topic: 'PRIVACY',
    ...oneOf(audiences, 'PRIVATE'),
  },
  'privacy.goal_visibility': {
    name: 'Goals',
    description: 'Who sees your goals, where you choose nothing else.',
    topic: 'PRIVACY',
    ...oneOf(audiences, 'PRIVATE'),
  },
  'privacy.photo_visibility': {
    name: 'Progress photos',
    description: 'Who sees your photos, where you choose nothing else.',
    topic: 'PRIVACY',
    ...oneOf(audiences, 'PRIVATE'),
  },
  'coaching.session_minutes': {
    name: 'Length of an appointment',
    description: 'In minutes, where you choose nothing else.',
    topic: 'COACHING',
    ...whole(5, 480, 60),
  },
  'coaching.reminder_hours': {
    name: 'Remind of appointments',
    description: 'How many hours before, for you and your client.',
    topic: 'COACHING',
    ...whole(0, 168, 24),
  },
  'coaching.adherence_drop_points': {
    name: 'Drop in adherence',
    description: 'How many points a client may drop before they stand in your queue.',
    topic: 'COACHING',
    ...whole(5, 100, 20),
  },
} as const satisfies Record<string, SettingDefinition>;
