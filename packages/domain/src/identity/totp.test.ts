import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfSecret, newTotpSecret, stepAt, stepOf, totpCode } from './totp.ts';

/** The twenty bytes of RFC 6238, appendix B: 12345678901234567890. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a code', () => {
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at second %d is that of RFC 6238', (second, code) => {
    expect(totpCode(secret, stepAt(second * 1_000), 8)).toBe(code);
    expect(totpCode(secret, stepAt(second * 1_000))).toBe(code.slice(2));
  });

  it('belongs to its half minute, from the one before to the one after, and to no other', () => {
    const now = Date.UTC(2026, 5, 15, 12);
    const own = newTotpSecret();
    const here = stepAt(now);
    for (const step of [here - 1, here, here + 1]) expect(stepOf(own, totpCode(own, step), now)).toBe(step);
    for (const step of [here - 2, here + 2]) expect(stepOf(own, totpCode(own, step), now)).toBeNull();
  });

  it('is never read from something else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d{6}$/.test(text));
        expect(stepOf(secret, text, 59_000)).toBeNull();
      }),
    );
  });
});

describe('a secret', () => {
  it('has 160 bits that authenticators can read', () => {
    const own = newTotpSecret();
    expect(own).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(own);
  });

  it('comes as an address that names the account', () => {
    const address = new URL(addressOfSecret(secret, 'kit+gym@example.com'));
    expect(address.protocol).toBe('otpauth:');
    expect(decodeURIComponent(address.pathname)).toContain('MotriForge:kit+gym@example.com');
    expect(Object.fromEntries(address.searchParams)).toEqual({ secret, issuer: 'MotriForge' });
  });
});
