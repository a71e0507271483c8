/** Words of the log, without the schemas that check them. */

/** What somebody writes about their training is at most this long, here and in the files they bring. */
export const longestNotes = 20_000;

export const sessionTypes = ['STRENGTH', 'CARDIO', 'FLEXIBILITY', 'YOGA', 'MOBILITY', 'SPORT', 'OTHER'] as const;
export type SessionType = (typeof sessionTypes)[number];

export const setTypes = ['WARM_UP', 'WORKING', 'DROP', 'FAILURE'] as const;
export type SetType = (typeof setTypes)[number];

/** The tables whose rows several devices write. */
export const loggedThings = ['WORKOUT_SESSION', 'EXERCISE_LOG', 'EXERCISE_SET_LOG'] as const;
export type LoggedThing = (typeof loggedThings)[number];

/** What a best can be of. */
export const recordKinds = ['WEIGHT', 'REPS', 'E1RM', 'VOLUME', 'TIME', 'DISTANCE', 'PACE'] as const;
export type RecordKind = (typeof recordKinds)[number];
