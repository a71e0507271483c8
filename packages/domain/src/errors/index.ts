export { countErrorFrequency } from './count-frequency.ts';
export { forgetOldErrors } from './forget.ts';
export { raiseErrorAlerts } from './raise-alerts.ts';
export { type Fault, recordError } from './record.ts';
