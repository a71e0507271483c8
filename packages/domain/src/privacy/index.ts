export { giveConsent, readConsents, withdrawConsent } from './consents.ts';
export { erase, eraseDue } from './erase.ts';
export type { RemoveFiles, StoredFile } from './files.ts';
export { cancelErasure, requestErasure, type TokenOf } from './request-erasure.ts';
