import type { Factors, Proof } from '@motriforge/shared/contracts/factors';
import type { IdentityView, SessionView } from '@motriforge/shared/contracts/identity';
import type { AddPasskeyInput } from '@motriforge/shared/contracts/passkeys';
import { useQuery, useQueryClient } from '@tanstack/solid-query';
import { call } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';

const factorsKey = ['factors'];
const identitiesKey = ['identity', 'identities'];
const sessionsKey = ['identity', 'sessions'];

export const useFactors = () =>
  unsuspended(
    useQuery(() => ({
      queryKey: factorsKey,
      queryFn: (): Promise<Factors> => call(({ factors }) => factors.all.query()),
      refetchOnMount: 'always' as const,
    })),
  );

/** Changes what the page shows of the ways in, after the server has changed it. */
export function useFactorsChange() {
  const client = useQueryClient();
  return (change: (before: Factors) => Partial<Factors>) =>
    client.setQueryData<Factors>(factorsKey, (before) => before && { ...before, ...change(before) });
}

export const useIdentities = () =>
  unsuspended(
    useQuery(() => ({
      queryKey: identitiesKey,
      queryFn: (): Promise<IdentityView[]> => call(({ identity }) => identity.identities.query()),
      refetchOnMount: 'always' as const,
    })),
  );

/** Takes an account elsewhere off the list that opens this one no longer. */
export function useIdentityRemoval() {
  const client = useQueryClient();
  return (gone: string) =>
    client.setQueryData<IdentityView[]>(identitiesKey, (before) => before?.filter(({ id }) => id !== gone));
}

export const useSessions = () =>
  unsuspended(
    useQuery(() => ({
      queryKey: sessionsKey,
      queryFn: (): Promise<SessionView[]> => call(({ identity }) => identity.sessions.query()),
      refetchOnMount: 'always' as const,
    })),
  );

/** Takes sessions off the list that the server has ended. */
export function useSessionsChange() {
  const client = useQueryClient();
  return {
    keep: (which: (session: SessionView) => boolean) =>
      client.setQueryData<SessionView[]>(sessionsKey, (before) => before?.filter(which)),
    readAgain: () => client.invalidateQueries({ queryKey: sessionsKey }),
  };
}

export const endSession = (id: string) => call(({ identity }) => identity.revokeSession.mutate({ id }));
export const endOtherSessions = () => call(({ identity }) => identity.revokeOtherSessions.mutate());

export const changePassword = (input: { password: string; newPassword: string }) =>
  call(({ identity }) => identity.changePassword.mutate(input));
export const changeEmail = (input: { email: string; password: string }) =>
  call(({ identity }) => identity.changeEmail.mutate(input));
export const reauthenticate = (proof: Proof) => call(({ identity }) => identity.reauthenticate.mutate(proof));

export const beginAuthenticator = () => call(({ factors }) => factors.beginAuthenticator.mutate());
export const confirmAuthenticator = (code: string) =>
  call(({ factors }) => factors.confirmAuthenticator.mutate({ code }));
export const turnOffAuthenticator = (proof: Proof) => call(({ factors }) => factors.turnOffAuthenticator.mutate(proof));
export const renewRecoveryCodes = () => call(({ factors }) => factors.renewRecoveryCodes.mutate());

export const unlinkIdentity = (id: string) => call(({ identity }) => identity.unlinkIdentity.mutate({ id }));

export const beginPasskey = () => call(({ factors }) => factors.beginPasskey.mutate());
export const addPasskey = (input: AddPasskeyInput) => call(({ factors }) => factors.addPasskey.mutate(input));
export const renamePasskey = (input: { id: string; name: string }) =>
  call(({ factors }) => factors.renamePasskey.mutate(input));
export const removePasskey = (id: string) => call(({ factors }) => factors.removePasskey.mutate({ id }));
