import type { KnownValues } from './types.ts';

export const programs: KnownValues = {
  progression_rule: {
    kind: 'LINEAR',
    parameters: '{"step":2.5,"stepUnit":"KG","afterSuccesses":1,"afterFailures":3,"decreasePercent":10}',
  },
};
