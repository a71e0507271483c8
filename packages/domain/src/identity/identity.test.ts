import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './index.ts';

describe('a password', () => {
  it('is known again, and no other is', async () => {
    const stored = await hashPassword('correct horse battery staple');
    expect(stored).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(await verifyPassword('correct horse battery staple', stored)).toEqual({ matches: true, isOutdated: false });
    expect(await verifyPassword('correct horse battery stapl', stored)).toEqual({ matches: false, isOutdated: false });
  });

  it('has another hash each time, and may hold any characters', async () => {
    const password = 'รหัสผ่าน é 💪 '.repeat(8);
    const one = await hashPassword(password);
    const other = await hashPassword(password);
    expect(one).not.toBe(other);
    expect((await verifyPassword(password.normalize('NFD'), one)).matches).toBe(true);
  });

  it('made with older figures still opens, and is marked to be made anew', async () => {
    const salt = Buffer.from('0123456789abcdef');
    const key = scryptSync('old secret', salt, 32, { N: 2 ** 14, r: 8, p: 1 });
    const stored = `scrypt$16384$8$1$${salt.toString('base64url')}$${key.toString('base64url')}`;
    expect(await verifyPassword('old secret', stored)).toEqual({ matches: true, isOutdated: true });
  });

  it('waits for nobody: beyond two at once the next is asked to come back', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => hashPassword('x')));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(outcomes.length - refused.length).toBe(2);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'TOO_MANY', retryAfterSeconds: 2 });
    expect(await hashPassword('x')).toBeTruthy();
  });
});
