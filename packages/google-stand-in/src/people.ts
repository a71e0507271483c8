import { createHash } from 'node:crypto';

/** Somebody with an account at the stand-in. */
export interface StandInPerson {
  email: string;
  name: string;
  isEmailVerified: boolean;
}

/** Whom the page offers. Any other address can be typed in. */
export const people: readonly StandInPerson[] = [
  { email: 'mali.srisuk@gmail.example', name: 'Mali Srisuk', isEmailVerified: true },
  { email: 'jonas.weber@gmail.example', name: 'Jonas Weber', isEmailVerified: true },
  { email: 'nok@studio.example', name: 'Nok Chaiyasit', isEmailVerified: false },
];

/** The number an account is known by: the same each time, whatever else changes. */
export const subjectOf = ({ email }: StandInPerson): string =>
  BigInt(`0x${createHash('sha256').update(email).digest('hex').slice(0, 16)}`)
    .toString()
    .padStart(21, '1');
