import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRights, unpackRights } from './packed-rights.ts';
import { listPermissions } from './permissions.ts';

const names = listPermissions().map(({ name }) => name);

it('gives back whatever was packed, in a text that a cookie can carry', () => {
  fc.assert(
    fc.property(fc.subarray(names), (some) => {
      const packed = packRights(some);
      expect(unpackRights(packed)).toEqual(new Set(some));
      expect(packed).toMatch(/^[\w-]{12}\.[\w-]+$/);
      expect(packed.length).toBeLessThan(80);
    }),
  );
});

it('takes nothing that was packed against another list, cut short or made up', () => {
  const packed = packRights(names);
  const another = packed.replace(/^./, (first) => (first === '0' ? '1' : '0'));
  for (const text of [another, packed.slice(0, -2), `${packed}AAAA`, packed.slice(0, 13), 'nonsense', '']) {
    expect(unpackRights(text)).toBeNull();
  }
  expect(unpackRights(`${packed.slice(0, 13)}%%%%`)).toBeNull();
});
