export { messagesFor } from '../subscribers.ts';
export { bury } from './bury.ts';
export { recentEvents } from './read.ts';
export { type Receipt, receive, receiveAll } from './receive.ts';
export { replay } from './replay.ts';
export { sweep } from './sweep.ts';
