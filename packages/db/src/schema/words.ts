/** Kinds of things that rows of many tables point at. */
export const resourceTypes = [
  'USER',
  'WORKOUT',
  'EXERCISE',
  'PROGRAM',
  'EQUIPMENT',
  'MEDIA',
  'INSTITUTION',
  'GOAL',
  'ACTIVITY',
  'FAVORITE',
  'FAVORITE_COLLECTION',
  'RATING',
  'ERROR',
  'WORKOUT_SESSION',
  'COACHING_SESSION',
  'SESSION_CARD',
  'JOURNAL_ENTRY',
  'PROGRESS_PHOTO',
] as const;
export type ResourceType = (typeof resourceTypes)[number];

export const exportFormats = ['JSON', 'CSV', 'PDF'] as const;

/** How bad something is, for people. */
export const severityNames = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** How loud a line of a log is. */
export const logLevels = ['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'] as const;

/** What people type masses, lengths and distances in. */
export const massUnits = ['KG', 'LBS'] as const;
export const lengthUnits = ['CM', 'INCHES'] as const;
export const distanceUnits = ['M', 'KM', 'MILES', 'YARDS'] as const;
