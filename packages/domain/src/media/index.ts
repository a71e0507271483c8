export { avatarKey, avatarRow, type KeptPicture, keepAvatar, storeKey } from './avatar.ts';
export { findFile } from './find-file.ts';
export { inspectPicture } from './inspect-picture.ts';
