export { readProfile } from './read.ts';
export { saveStep } from './save-step.ts';
export { updateProfile } from './update.ts';
