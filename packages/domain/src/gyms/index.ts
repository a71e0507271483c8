export { listGyms } from './list.ts';
export { removeGym } from './remove.ts';
export { saveGym } from './save.ts';
