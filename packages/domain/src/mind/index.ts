export { joinWaitlist } from './join-waitlist.ts';
export { waitlistEntryById } from './read.ts';
