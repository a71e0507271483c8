import { access } from './access.ts';
import { appointments } from './appointments.ts';
import { drafts, money } from './money.ts';
import { programs } from './programs.ts';
import type { KnownValues } from './types.ts';

export const knownValues: KnownValues = { ...access, ...appointments, ...money, ...programs };

/** Legal rows of another kind, from which rules can be broken that the usual row does not come near. */
export const otherKinds: KnownValues = { ...drafts };
