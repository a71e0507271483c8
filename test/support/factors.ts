import {
  type SoftwareAuthenticator,
  softwareAuthenticator,
} from '../../packages/domain/src/identity/software-authenticator.ts';
import { codeFor } from './authenticator.ts';
import { answerOf, type Person } from './person.ts';

/** From here on their account asks for a code after the password. */
export async function turnOnAuthenticator(person: Person): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await answerOf<{ secret: string }>(await person.post('factors.beginAuthenticator'));
  const confirmed = await person.post('factors.confirmAuthenticator', { code: codeFor(secret) });
  return { secret, ...(await answerOf<{ recoveryCodes: string[] }>(confirmed)) };
}

/** What a device answers that is to hold a passkey of theirs. */
export async function newPasskey(person: Person, key: SoftwareAuthenticator) {
  const { origin } = person;
  return key.create(await answerOf(await person.post('factors.beginPasskey')), { origin });
}

/** A passkey opens their account. */
export async function addPasskey(person: Person): Promise<{ id: string; key: SoftwareAuthenticator }> {
  const key = softwareAuthenticator();
  const { id } = await answerOf<{ id: string }>(await person.post('factors.addPasskey', await newPasskey(person, key)));
  return { id, key };
}

/** What a device answers to whoever signs in with its passkey. */
export async function passkeyAnswer(person: Person, key: SoftwareAuthenticator) {
  const { origin } = person;
  const asked = await answerOf<Parameters<SoftwareAuthenticator['get']>[0]>(
    await person.post('identity.beginPasskeySignIn'),
  );
  return { ...key.get(asked, { origin }), rememberMe: false };
}
