/** When something runs by itself: the schedules of wrangler.toml. */
export const schedules = {
  everyMinute: '* * * * *',
  everyHour: '17 * * * *',
  everyNight: '47 1 * * *',
} as const;
