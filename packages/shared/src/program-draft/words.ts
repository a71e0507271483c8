/** Words of programs, without the schemas that check them. */

export const programCategories = [
  'GENERAL',
  'TEMPLATE',
  'STRENGTH',
  'HYPERTROPHY',
  'FAT_LOSS',
  'ENDURANCE',
  'MOBILITY',
  'REHABILITATION',
  'YOGA',
  'SPORT',
] as const;

export const mostWeeks = 52;
