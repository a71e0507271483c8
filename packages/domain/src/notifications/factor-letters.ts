import {
  authenticatorOff,
  authenticatorOn,
  passkeyAdded,
  passkeyCopied,
  passkeyRemoved,
  recoveryCodesRenewed,
  recoveryCodeUsed,
  wrongCodes,
} from '@motriforge/content/factor-mails';
import type { EventData } from '@motriforge/shared/events';
import type { JobCtx } from '../context.ts';
import { tellOwner, tellTarget } from './account-letters.ts';

/** Where an account is looked after, and where whoever does not recognise what happened should go. */
const link = { path: '/security' };

export const tellOfAuthenticator = (ctx: JobCtx, { userId }: EventData<'authenticator.turned-on'>) =>
  tellOwner(ctx, userId, authenticatorOn, link);

export const tellOfNoAuthenticator = (ctx: JobCtx, { userId }: EventData<'authenticator.turned-off'>) =>
  tellOwner(ctx, userId, authenticatorOff, link);

export const tellOfRecoveryCode = (ctx: JobCtx, { userId }: EventData<'recovery-code.used'>) =>
  tellOwner(ctx, userId, recoveryCodeUsed, link);

export const tellOfNewRecoveryCodes = (ctx: JobCtx, { userId }: EventData<'recovery-codes.renewed'>) =>
  tellOwner(ctx, userId, recoveryCodesRenewed, link);

export const tellOfPasskey = (ctx: JobCtx, { userId }: EventData<'passkey.added'>) =>
  tellOwner(ctx, userId, passkeyAdded, link);

export const tellOfNoPasskey = (ctx: JobCtx, { userId }: EventData<'passkey.removed'>) =>
  tellOwner(ctx, userId, passkeyRemoved, link);

export const tellOfCopiedPasskey = (ctx: JobCtx, { userId }: EventData<'passkey.copied'>) =>
  tellOwner(ctx, userId, passkeyCopied, link);

/** Whoever got as far as the code knows the password, so the letter leads to a new one. */
export const tellOfWrongCodes = (ctx: JobCtx, { securityEventId }: EventData<'second-factor.locked'>) =>
  tellTarget(ctx, securityEventId, wrongCodes, { path: '/forgot-password' });
