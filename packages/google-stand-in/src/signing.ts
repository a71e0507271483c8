const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

export interface Signing {
  /** What the world checks signatures with. */
  keys: { keys: object[] };
  /** A signed token that says these things. */
  sign(claims: Readonly<Record<string, unknown>>): Promise<string>;
}

/** A key of its own, made when the stand-in starts and known to nobody afterwards. */
export async function newSigning(): Promise<Signing> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(
    { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
  const { kty, n, e } = await crypto.subtle.exportKey('jwk', publicKey);
  return {
    keys: { keys: [{ kty, n, e, kid, use: 'sig', alg: 'RS256' }] },
    async sign(claims) {
      const signed = `${encoded({ alg: 'RS256', typ: 'JWT', kid })}.${encoded(claims)}`;
      const signature = await crypto.subtle.sign(algorithm, privateKey, Buffer.from(signed));
      return `${signed}.${Buffer.from(signature).toString('base64url')}`;
    },
  };
}

const kid = 'stand-in';

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
