export { type RateInput, rate } from './rate.ts';
export { summarizeRatings } from './summarize.ts';
export { trendRatings } from './trend.ts';
