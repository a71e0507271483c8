import { fixedId } from '@motriforge/shared/ids';
import { type ActivityTypeName, activityTypeNames } from '../schema/activity.ts';
import { namesOf } from './described.ts';

const phases = {
  ECCENTRIC: { timeUnderTensionSeconds: 2, description: 'Giving way to the load: lowering it, or lowering yourself.' },
  BOTTOM_PAUSE: { timeUnderTensionSeconds: 0, description: 'Holding still where the muscle is longest.' },
  CONCENTRIC: { timeUnderTensionSeconds: 1, description: 'Working against the load: lifting it, or rising with it.' },
  TOP_PAUSE: { timeUnderTensionSeconds: 0, description: 'Holding still where the muscle is shortest.' },
} as const;
export type TempoTypeName = keyof typeof phases;

export const tempoTypeId = (type: TempoTypeName): string => fixedId('tempo-type', type);

export const tempoTypeRows = () => namesOf(phases).map((type) => ({ id: tempoTypeId(type), type, ...phases[type] }));

interface ActivityMeaning {
  displayName: string;
  description: string;
  isTrackable: boolean;
  requiresResource: boolean;
  streakCadence: 'DAILY' | 'WEEKLY' | 'SCHEDULED';
}

/** What counts towards a streak, and how often it must be done to keep one. */
const tracked = (
  displayName: string,
  streakCadence: ActivityMeaning['streakCadence'],
  description: string,
  requiresResource = true,
): ActivityMeaning => ({ displayName, description, isTrackable: true, requiresResource, streakCadence });

/** What the feed tells and no streak counts. */
const told = (displayName: string, description: string, requiresResource = true): ActivityMeaning => ({
  displayName,
  description,
  isTrackable: false,
  requiresResource,
  streakCadence: 'DAILY',
});

const activityMeaning = (): Record<ActivityTypeName, ActivityMeaning> => ({
  LOGIN: told('Signed in', 'Somebody signed in.', false),
  WORKOUT_COMPLETED: tracked('Workout completed', 'SCHEDULED', 'A training session was finished.'),
  EXERCISE_ADDED: told('Exercise added', 'Somebody added an exercise of their own.'),
  PROGRAM_STARTED: told('Program started', 'Somebody began a program.'),
  PROGRAM_COMPLETED: told('Program completed', 'Somebody finished a program.'),
  GOAL_ACHIEVED: told('Goal achieved', 'Somebody reached a goal.'),
  RECORD_SET: told('Record set', 'Somebody did more than ever before.'),
  YOGA_FLOW_COMPLETED: tracked('Flow completed', 'SCHEDULED', 'A yoga flow was finished.'),
  CHECK_IN_LOGGED: tracked('Check-in logged', 'DAILY', 'Somebody wrote down how their body is.', false),
  MEAL_LOGGED: tracked('Meal logged', 'DAILY', 'Somebody wrote down a meal.', false),
  COACHING_SESSION_COMPLETED: tracked('Coaching session held', 'WEEKLY', 'A coach and a client met.'),
  CHAT_SESSION_COMPLETED: tracked('Conversation practised', 'WEEKLY', 'A hard conversation was practised.', false),
  JOURNAL_WRITTEN: tracked('Journal written', 'DAILY', 'Somebody wrote in their journal.'),
  INSTITUTION_JOINED: told('Institution joined', 'Somebody joined a gym, a clinic or a studio.'),
});

export const activityTypeId = (name: ActivityTypeName): string => fixedId('activity-type', name);

export const activityTypeRows = () => {
  const meaning = activityMeaning();
  return activityTypeNames.map((name) => ({ id: activityTypeId(name), name, ...meaning[name] }));
};
