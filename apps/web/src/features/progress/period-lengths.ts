export const lengths = { MONTH: 28, QUARTER: 84, YEAR: 364 } as const;
export type PeriodName = keyof typeof lengths;
