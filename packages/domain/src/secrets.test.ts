import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretsFrom } from './secrets.ts';

const ours = secretsFrom('a-secret-for-tests-of-thirty-two-characters');
const theirs = secretsFrom('another-secret-of-at-least-thirty-two-characters');

describe('the token of an id', () => {
  it('is the same each time, and another for another id, purpose or deployment', () => {
    const token = ours.tokenOf('reset-password', 'one');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(ours.tokenOf('reset-password', 'one')).toBe(token);
    expect(ours.tokenOf('reset-password', 'two')).not.toBe(token);
    expect(ours.tokenOf('verify-email', 'one')).not.toBe(token);
    expect(theirs.tokenOf('reset-password', 'one')).not.toBe(token);
  });
});

describe('what is sealed', () => {
  it('is opened again, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => ours.open('totp', ours.seal('totp', text)) === text),
    );
  });

  it('says nothing elsewhere, for another purpose, or when a bit of it changed', () => {
    const sealed = ours.seal('totp', 'JBSWY3DPEHPK3PXP');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(theirs.open('totp', sealed)).toBeNull();
    expect(ours.open('export', sealed)).toBeNull();
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(ours.open('totp', changed.toString('base64url'))).toBeNull();
    }
    expect(ours.open('totp', '')).toBeNull();
  });
});
