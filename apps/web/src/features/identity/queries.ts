import type { Me } from '@motriforge/shared/contracts/identity';
import type { SignInWithPasskeyInput } from '@motriforge/shared/contracts/passkeys';
import { newId } from '@motriforge/shared/ids';
import { type QueryClient, queryOptions } from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { forgetOwn } from '../../lib/own.ts';
import { preference } from '../../lib/preferences.ts';
import { remember } from '../../lib/session.ts';
import { call } from '../../lib/trpc.ts';

/** Asks the server who is signed in, and lets the device know. */
export async function refreshMe(): Promise<Me | null> {
  const person = await call(({ identity }) => identity.me.query());
  remember(person);
  return person;
}

export const signIn = (input: { email: string; password: string; rememberMe: boolean }) =>
  call(({ identity }) => identity.signIn.mutate(input));

export const confirmSecondFactor = (input: { challenge: string; code: string }) =>
  call(({ identity }) => identity.confirmSecondFactor.mutate(input));

export const beginPasskeySignIn = () => call(({ identity }) => identity.beginPasskeySignIn.mutate());

export const signInWithPasskey = (input: SignInWithPasskeyInput) =>
  call(({ identity }) => identity.signInWithPasskey.mutate(input));

/** The id is made with the form: sent twice, it is one account. */
export function signUpOnce() {
  const id = newId();
  return (input: { email: string; password: string; displayName?: string }) =>
    call(({ identity }) =>
      identity.signUp.mutate({ ...input, id, locale: locale(), timeZone: preference('timeZone') }),
    );
}

/** A page made ahead cannot know how people get in where it is served. */
export const waysInQuery = () =>
  queryOptions({
    queryKey: ['identity', 'waysIn'],
    queryFn: () => call(({ identity }) => identity.waysIn.query()),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Where Google is asked who somebody is. The language and the zone are for an account that is made there and then. */
export const googleAddress = (given: { returnTo: string; rememberMe: boolean }): string =>
  `/auth/google/start?${new URLSearchParams({
    returnTo: given.returnTo,
    rememberMe: String(given.rememberMe),
    locale: locale(),
    timeZone: preference('timeZone'),
  })}`;

/** Leaves for Google, to let an account there open the account that is signed in. */
export async function connectGoogle(returnTo: string): Promise<void> {
  const { url } = await call(({ identity }) => identity.linkGoogle.mutate({ returnTo }));
  location.assign(url);
}

export const verifyEmail = (input: { token: string; password?: string }) =>
  call(({ identity }) => identity.verifyEmail.mutate(input));

export const requestPasswordReset = (email: string) =>
  call(({ identity }) => identity.requestPasswordReset.mutate({ email }));

export const resetPassword = (input: { token: string; password: string }) =>
  call(({ identity }) => identity.resetPassword.mutate(input));

export const confirmEmail = (token: string) => call(({ identity }) => identity.confirmEmail.mutate({ token }));

/** Signs out here: nothing of the person stays on the device. */
export async function signOut(client: QueryClient): Promise<void> {
  await call(({ identity }) => identity.signOut.mutate());
  forgetOwn();
  forget(client);
}

export function forget(client: QueryClient): void {
  remember(null);
  client.clear();
}
