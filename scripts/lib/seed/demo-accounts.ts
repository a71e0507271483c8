import { demoPassword } from './account.ts';
import { demoAccounts } from './cast.ts';

/** Who to sign in as, and with what. */
export const demoAccountLines = (): string[] => [
  `Accounts     password ${demoPassword}`,
  ...demoAccounts.map(({ email, who }) => `             ${email.padEnd(22)} ${who}`),
];
