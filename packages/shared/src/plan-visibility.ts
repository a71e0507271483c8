/** Who may see a workout or a program that somebody made, besides them. */
export const planVisibilities = ['PRIVATE', 'SHARED', 'PUBLIC'] as const;
export type PlanVisibility = (typeof planVisibilities)[number];
