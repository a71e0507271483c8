import { createHash, randomBytes } from 'node:crypto';
import type { StandInPerson } from './people.ts';

/** What was asked for when somebody chose an account. */
export interface Grant {
  person: StandInPerson;
  redirectUri: string;
  nonce: string | undefined;
  codeChallenge: string;
}

const lifetimeMillis = 60_000;

/** Codes that can be taken to the token endpoint, once and within a minute. */
export function newCodes() {
  const granted = new Map<string, Grant & { until: number }>();
  return {
    give(grant: Grant): string {
      const code = randomBytes(24).toString('base64url');
      granted.set(code, { ...grant, until: Date.now() + lifetimeMillis });
      return code;
    },
    /** What a code was given for, if whoever shows it is who asked for it. */
    take(code: string, { verifier, redirectUri }: { verifier: string; redirectUri: string }): Grant | null {
      const grant = granted.get(code);
      granted.delete(code);
      if (!grant || grant.until < Date.now() || grant.redirectUri !== redirectUri) return null;
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      return challenge === grant.codeChallenge ? grant : null;
    },
  };
}
