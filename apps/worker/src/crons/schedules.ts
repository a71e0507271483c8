/** When something runs by itself: the schedules of wrangler.toml. */
export const schedules = {
  everyMinute: '* * * * *',
  everyHour: '17 * * * *',
} as const;
