import * as v from 'valibot';
import { Token } from './credentials.ts';

/** Bytes as WebAuthn writes them in JSON. */
const Bytes = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(20_000));
const CredentialId = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(1_400));

const Transport = v.picklist(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);
const KnownCredential = v.object({
  type: v.literal('public-key'),
  id: CredentialId,
  transports: v.array(v.string()),
});

/** What a browser needs to make a passkey; as WebAuthn has it. */
export const PasskeyCreation = v.object({
  challenge: Token,
  rp: v.object({ id: v.string(), name: v.string() }),
  user: v.object({ id: v.string(), name: v.string(), displayName: v.string() }),
  pubKeyCredParams: v.array(v.object({ type: v.literal('public-key'), alg: v.number() })),
  timeout: v.number(),
  attestation: v.literal('none'),
  authenticatorSelection: v.object({
    residentKey: v.literal('required'),
    requireResidentKey: v.literal(true),
    userVerification: v.literal('required'),
  }),
  excludeCredentials: v.array(KnownCredential),
});
export type PasskeyCreation = v.InferOutput<typeof PasskeyCreation>;

/** What a browser needs to sign in with a passkey, whosever it is. */
export const PasskeyRequest = v.object({
  challenge: Token,
  rpId: v.string(),
  timeout: v.number(),
  userVerification: v.literal('required'),
});
export type PasskeyRequest = v.InferOutput<typeof PasskeyRequest>;

const credential = {
  id: CredentialId,
  rawId: CredentialId,
  type: v.literal('public-key'),
};

/** A passkey just made. `challenge` says for which question. */
export const AddPasskeyInput = v.object({
  challenge: Token,
  credential: v.object({
    ...credential,
    response: v.object({
      clientDataJSON: Bytes,
      attestationObject: Bytes,
      // What a browser may say is more than we know: the rest is dropped.
      transports: v.pipe(
        v.optional(v.array(v.string()), []),
        v.transform((named) => named.filter((transport) => v.is(Transport, transport))),
      ),
    }),
  }),
});
export type AddPasskeyInput = v.InferOutput<typeof AddPasskeyInput>;

export const SignInWithPasskeyInput = v.object({
  challenge: Token,
  credential: v.object({
    ...credential,
    response: v.object({
      clientDataJSON: Bytes,
      authenticatorData: Bytes,
      signature: Bytes,
      // Always there, because only passkeys that know their owner are made.
      userHandle: Bytes,
    }),
  }),
  rememberMe: v.optional(v.boolean(), true),
});
export type SignInWithPasskeyInput = v.InferOutput<typeof SignInWithPasskeyInput>;
