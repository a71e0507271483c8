export { recentMail } from './read.ts';
