export { type Rights, rightsOf } from './rights.ts';
export { mayReach, type Visible } from './visibility.ts';
