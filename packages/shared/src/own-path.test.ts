import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

describe('a place to go back to', () => {
  it.each(['/', '/library', '/library/back-squat?from=home#steps', '/ห้องสมุด', '/a//b', '/go?to=https://evil.example'])(
    'of ours is kept: %s',
    (path) => {
      expect(decodeURI(ownPath(path) ?? '')).toBe(path);
    },
  );

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e%2e//evil.example',
    '/%2F/evil.example',
    '/%2f%2fevil.example',
    '/%5Cevil.example',
    '/%5c%5cevil.example',
    'https://evil.example',
    'https:evil.example',
    'https:/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '%2F%2Fevil.example',
    'library',
    '',
    `/${'a'.repeat(500)}`,
  ])('that leads elsewhere is nothing: %j', (path) => {
    expect(ownPath(path)).toBeNull();
  });

  it('never leaves the site, whatever it is made of', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2f',
      '%5C',
      '%2e',
      '\t',
      '\n',
      ':',
      '@',
      'evil.example',
      '?',
      '#',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const path = ownPath(`/${parts.join('')}`);
        if (path === null) return;
        expect(new URL(path, 'https://motriforge.test').origin).toBe('https://motriforge.test');
        expect(path).toMatch(/^\/(?![/\\])/);
      }),
      { numRuns: 2_000 },
    );
  });
});
