export { type EndChatInput, endChat } from './end-chat.ts';
export { joinWaitlist } from './join-waitlist.ts';
export { type OpenChatInput, openChat } from './open-chat.ts';
export { waitlistEntryById } from './read.ts';
export { type SayInput, say } from './say.ts';
export { recentChats, statistics } from './statistics.ts';
export { type WriteJournalInput, writeJournal } from './write-journal.ts';
