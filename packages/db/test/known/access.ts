import type { KnownValues } from './types.ts';

let made = 0;
const anAction = () => `ACT_${[...String(++made)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('')}`;

export const access: KnownValues = {
  permission: {
    actor: 'USER',
    resource: 'WORKOUT',
    action: (_, row) => String(row.name ?? '').split('.')[2] ?? anAction(),
    scope: 'OWN',
    name: (_, row) => [row.actor, row.resource, row.action, row.scope].filter((part) => part !== null).join('.'),
  },
};
