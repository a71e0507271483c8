export { deliverMail } from './deliver-mail.ts';
export { recentMail } from './read.ts';
export { welcomeToWaitlist } from './welcome-to-waitlist.ts';
