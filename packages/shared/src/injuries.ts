/** Places where an injury keeps a person from loading them. */
export const injuryAreas = [
  'NECK',
  'SHOULDER',
  'ELBOW',
  'WRIST',
  'UPPER_BACK',
  'LOWER_BACK',
  'HIP',
  'KNEE',
  'ANKLE',
] as const;
