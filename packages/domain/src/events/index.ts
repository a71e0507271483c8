export { messagesFor } from '../subscribers.ts';
export { bury } from './bury.ts';
export { recentEvents } from './read.ts';
export { type Receipt, receive, receiveAll } from './receive.ts';
export { type Attempt, recordAttempt } from './record-attempt.ts';
export { replay } from './replay.ts';
export { type AuditValues, applyRetention, auditValues, compressAudit } from './retention.ts';
export { sweep } from './sweep.ts';
