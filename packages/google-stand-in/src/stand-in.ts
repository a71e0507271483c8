import { type Context, Hono } from 'hono';
import { newCodes } from './codes.ts';
import { choicePage } from './page.ts';
import { people, type StandInPerson, subjectOf } from './people.ts';
import { newSigning, type Signing } from './signing.ts';

export interface StandInOptions {
  /** Where it can be reached. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The only address it sends people back to. */
  redirectUri: string;
}

export interface StandIn extends Pick<Signing, 'sign'> {
  fetch(request: Request): Promise<Response>;
}

const tokenSeconds = 3_600;

/**
 * Speaks what Google speaks to a site that signs people in: OpenID Connect's code flow with PKCE. Whoever opens it says
 * who they are, so it serves one machine and its tests, and nobody else.
 */
export async function createStandIn(options: StandInOptions): Promise<StandIn> {
  const { issuer, clientId, clientSecret, redirectUri } = options;
  const { keys, sign } = await newSigning();
  const codes = newCodes();
  const app = new Hono();

  app.get('/.well-known/openid-configuration', (c) =>
    c.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    }),
  );

  app.get('/keys', (c) => c.json(keys));

  /** What is wrong with a request to sign somebody in; it is said here, and nobody is sent anywhere. */
  const problemWith = (query: Record<string, string>): string | undefined => {
    if (query.client_id !== clientId) return 'This client is not known here.';
    if (query.redirect_uri !== redirectUri) return 'People are not sent back to this address.';
    if (query.response_type !== 'code') return 'Only the code flow is spoken here.';
    if (!query.scope?.split(' ').includes('openid')) return 'The scope lacks openid.';
    if (!query.state) return 'There is no state.';
    if (query.code_challenge_method !== 'S256' || !query.code_challenge) return 'There is no S256 code challenge.';
    return undefined;
  };

  app.get('/authorize', (c) => {
    const problem = problemWith(c.req.query());
    return problem === undefined ? c.html(choicePage()) : c.text(problem, 400);
  });

  app.post('/authorize', async (c) => {
    const query = c.req.query();
    const problem = problemWith(query);
    if (problem !== undefined) return c.text(problem, 400);
    const choice = await c.req.parseBody();
    const person = personIn(choice);
    if (!person && choice.cancel === undefined) return c.text('Choose an account.', 400);
    const code =
      person &&
      codes.give({
        person,
        redirectUri,
        nonce: query.nonce,
        codeChallenge: query.code_challenge ?? '',
      });
    const answer = code === undefined ? { error: 'access_denied' } : { code };
    return c.redirect(
      `${redirectUri}?${new URLSearchParams({ ...answer, state: query.state ?? '', iss: issuer })}`,
      303,
    );
  });

  app.post('/token', async (c) => {
    c.header('cache-control', 'no-store');
    const asked = await c.req.parseBody<Record<string, string>>();
    if (asked.client_id !== clientId || asked.client_secret !== clientSecret) return refuse(c, 401, 'invalid_client');
    if (asked.grant_type !== 'authorization_code') return refuse(c, 400, 'unsupported_grant_type');
    const { code = '', code_verifier: verifier = '', redirect_uri = '' } = asked;
    const grant = codes.take(code, { verifier, redirectUri: redirect_uri });
    if (!grant) return refuse(c, 400, 'invalid_grant');
    const { person, nonce } = grant;
    const now = Math.floor(Date.now() / 1_000);
    const idToken = await sign({
      iss: issuer,
      aud: clientId,
      azp: clientId,
      sub: subjectOf(person),
      email: person.email,
      email_verified: person.isEmailVerified,
      name: person.name,
      nonce,
      iat: now,
      exp: now + tokenSeconds,
    });
    return c.json({
      access_token: crypto.randomUUID(),
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      scope: 'openid email profile',
      id_token: idToken,
    });
  });

  return { fetch: async (request) => app.fetch(request), sign };
}

const refuse = (c: Context, status: 400 | 401, error: string) => c.json({ error }, status);

/** Whom somebody chose: one of the list, or an address they typed. */
function personIn(choice: Record<string, unknown>): StandInPerson | undefined {
  const { person, email, unproved } = choice;
  if (typeof email !== 'string' || !email.includes('@')) return people.find((one) => one.email === person);
  const [name = email] = email.split('@');
  return { email, name, isEmailVerified: unproved === undefined };
}
