import type { Locale } from '@motriforge/shared/contracts/common';
import type { RoleName } from '@motriforge/shared/roles';
import type { Calendar } from './calendar.ts';
import type { Ids } from './ids.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

/** Somebody whose history is written. */
export interface Person {
  id: string;
  email: string;
  username: string;
  firstName: string;
  lastName: string;
  bornOn: string;
  bio: string | null;
  role: RoleName;
  locale: Locale;
  massUnit: 'KG' | 'LBS';
  gender: 'MALE' | 'FEMALE' | 'OTHER' | 'UNDISCLOSED';
  level: 'BEGINNER' | 'INTERMEDIATE' | 'ADVANCED';
  heightCm: number;
  /** When the history begins; what happens to it is written in check-ins. */
  weightKg: number;
  /** How much of it comes or goes in a week. */
  weightChangePerWeek: number;
  /** The day they joined, counted from today. */
  joined: number;
}

/** What a history is written with. */
export interface Writer {
  rows: Rows;
  random: Random;
  ids: Ids;
  calendar: Calendar;
}

/** Places of known ids that others refer to. */
export const knownIds = { user: 0, relation: 1, program: 2, schedule: 3, institution: 4, plans: 16 } as const;
