import type {
  AddPasskeyInput,
  PasskeyCreation,
  PasskeyRequest,
  SignInWithPasskeyInput,
} from '@motriforge/shared/contracts/passkeys';
import type { PlainKey } from '../../lib/i18n.ts';

export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in globalThis;

// The platform reads and writes this JSON itself, but not yet in every browser we serve. One way does for all of them.

/** Has the browser make a passkey. */
export async function createPasskey(options: PasskeyCreation): Promise<AddPasskeyInput> {
  const { challenge, user, excludeCredentials } = options;
  const made = (await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: toBytes(challenge),
      user: { ...user, id: toBytes(user.id) },
      excludeCredentials: excludeCredentials.map(({ id, type, transports }) => ({
        type,
        id: toBytes(id),
        transports: transports as AuthenticatorTransport[],
      })),
    },
  })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    challenge,
    credential: {
      ...named(made),
      response: {
        clientDataJSON: toText(response.clientDataJSON),
        attestationObject: toText(response.attestationObject),
        transports: response.getTransports() as AddPasskeyInput['credential']['response']['transports'],
      },
    },
  };
}

/** Has the browser ask which passkey to sign in with. */
export async function showPasskey(options: PasskeyRequest): Promise<Omit<SignInWithPasskeyInput, 'rememberMe'>> {
  const { challenge } = options;
  const shown = (await navigator.credentials.get({
    publicKey: { ...options, challenge: toBytes(challenge) },
  })) as PublicKeyCredential;
  const response = shown.response as AuthenticatorAssertionResponse;
  return {
    challenge,
    credential: {
      ...named(shown),
      response: {
        clientDataJSON: toText(response.clientDataJSON),
        authenticatorData: toText(response.authenticatorData),
        signature: toText(response.signature),
        userHandle: toText(response.userHandle ?? new ArrayBuffer()),
      },
    },
  };
}

/** What to say when the browser came back without a passkey; null when it was not the browser that failed. */
export function slipOfBrowser(error: unknown, words: Record<'stopped' | 'known' | 'here', PlainKey>): PlainKey | null {
  if (!(error instanceof DOMException)) return null;
  if (error.name === 'InvalidStateError') return words.known;
  return error.name === 'SecurityError' ? words.here : words.stopped;
}

const named = ({ id }: PublicKeyCredential) => ({ id, rawId: id, type: 'public-key' as const });

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

function toText(bytes: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
