/*
 * In the place of `@peculiar/x509`, `@peculiar/asn1-android` and `reflect-metadata`, which those need: see [alias] in wrangler.toml. They read certificates
 * of the makers of authenticators, which nobody is asked for; a passkey that comes with one all the same is refused.
 */

class Certificate {
  constructor() {
    throw new Error('Certificates of authenticators are not looked at.');
  }
}

export {
  Certificate as AuthorityKeyIdentifierExtension,
  Certificate as CRLDistributionPointsExtension,
  Certificate as KeyDescription,
  Certificate as SubjectKeyIdentifierExtension,
  Certificate as X509Certificate,
  Certificate as X509ChainBuilder,
  Certificate as X509Crl,
};

/** The name of what an Android key says of itself. */
export const id_ce_keyDescription = '1.3.6.1.4.1.11129.2.1.17';
