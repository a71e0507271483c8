export { writeDigests } from './digest.ts';
export { judgeDueStreaks } from './judge-due.ts';
export { recordSession } from './record.ts';
