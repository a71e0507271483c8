export { buildExport, type ExportPlaces } from './build-export.ts';
export { giveConsent, readConsents, withdrawConsent } from './consents.ts';
export { erase, eraseDue } from './erase.ts';
export type { KeepFile, RemoveFiles, StoredFile } from './files.ts';
export { importOwn } from './import-own.ts';
export { cancelErasure, requestErasure } from './request-erasure.ts';
export { findExport, forgetExports, latestExport, requestExport, waitingExports } from './request-export.ts';
