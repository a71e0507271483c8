import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { markPairs, readTokens, textPairs } from './tokens.ts';

const tokens = readTokens(readFileSync(new URL('tokens.css', import.meta.url), 'utf8'));

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const ratio = (a: string, b: string) => contrast(tokens.color(a, theme), tokens.color(b, theme));

  it.each(textPairs)('%s on %s can be read', (text, ground, least) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(least);
  });

  it.each(markPairs)('%s on %s can be seen', (mark, ground) => {
    expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});
