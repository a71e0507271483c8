import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type {
  AddPasskeyInput,
  PasskeyCreation,
  PasskeyRequest,
  SignInWithPasskeyInput,
} from '@motriforge/shared/contracts/passkeys';

export interface Circumstances {
  origin: string;
  /** Whether its owner has shown a finger or typed a PIN. */
  isVerified: boolean;
}

export interface SoftwareAuthenticator {
  /** How often it has signed; null counts nothing, like one whose keys are kept in several places. */
  count: number | null;
  create(options: PasskeyCreation, given?: Partial<Circumstances>): AddPasskeyInput;
  get(options: PasskeyRequest, given?: Partial<Circumstances>): Omit<SignInWithPasskeyInput, 'rememberMe'>;
}

const usual: Circumstances = { origin: 'https://motriforge.test', isVerified: true };

/** An authenticator with one passkey, as a test has no finger to show: P-256, and no word about its make. */
export function softwareAuthenticator(count: number | null = 0): SoftwareAuthenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(16);
  const credential = { id: base64url(credentialId), rawId: base64url(credentialId), type: 'public-key' as const };
  let owner = '';
  const self: SoftwareAuthenticator = {
    count,
    create({ challenge, rp, user }, given) {
      const { origin, isVerified } = { ...usual, ...given };
      owner = user.id;
      const attested = Buffer.concat([Buffer.alloc(16), uint16(16), credentialId, coseKey(publicKey)]);
      const data = Buffer.concat([head(rp.id, isVerified, self.count ?? 0, true), attested]);
      const attestation = Buffer.concat([
        ...[Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])],
        ...[text('authData'), bytes(data)],
      ]);
      return {
        challenge,
        credential: {
          ...credential,
          response: {
            clientDataJSON: clientData('webauthn.create', challenge, origin),
            attestationObject: base64url(attestation),
            transports: ['internal'],
          },
        },
      };
    },
    get({ challenge, rpId }, given) {
      const { origin, isVerified } = { ...usual, ...given };
      if (self.count !== null) self.count++;
      const data = head(rpId, isVerified, self.count ?? 0, false);
      const clientDataJSON = clientData('webauthn.get', challenge, origin);
      const signed = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
      return {
        challenge,
        credential: {
          ...credential,
          response: {
            clientDataJSON,
            authenticatorData: base64url(data),
            signature: base64url(sign('sha256', signed, privateKey)),
            userHandle: owner,
          },
        },
      };
    },
  };
  return self;
}

const base64url = (data: Buffer | string): string => Buffer.from(data).toString('base64url');
const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();

const clientData = (type: string, challenge: string, origin: string): string =>
  base64url(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

/** For whom, who was there (1 present, 4 verified, 64 with a key) and how often. */
function head(rpId: string, isVerified: boolean, count: number, hasKey: boolean): Buffer {
  const counted = Buffer.alloc(4);
  counted.writeUInt32BE(count);
  return Buffer.concat([sha256(rpId), Buffer.from([1 | (isVerified ? 4 : 0) | (hasKey ? 64 : 0)]), counted]);
}

/** A key of P-256 as COSE writes it: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
function coseKey(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' }) as { x: string; y: string };
  const coordinate = (name: number, value: string) => [Buffer.from([name]), bytes(Buffer.from(value, 'base64url'))];
  const curve = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]);
  return Buffer.concat([curve, ...coordinate(0x21, x), ...coordinate(0x22, y)]);
}

const text = (value: string): Buffer => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const bytes = (value: Buffer): Buffer => Buffer.concat([Buffer.from([0x58, value.length]), value]);

function uint16(value: number): Buffer {
  const written = Buffer.alloc(2);
  written.writeUInt16BE(value);
  return written;
}
