export { acceptInvite } from './accept-invite.ts';
export { closeExpiredInvites, invite, revokeInvite } from './invite.ts';
