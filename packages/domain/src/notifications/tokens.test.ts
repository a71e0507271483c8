import { expect, it } from 'vitest';
import type { Ctx } from '../context.ts';
import { secretsFrom } from '../secrets.ts';
import { placeOfToken, withTokens } from './tokens.ts';

// Nothing else of a context is looked at.
const ctx = { secrets: secretsFrom('a-secret-for-tests-of-thirty-two-characters') } as Ctx;
const read = (bodyText: string) => withTokens(ctx, { bodyText, bodyHtml: '' }).bodyText;
const place = { purpose: 'reset-password', id: '01a1fff6-840a-74ee-9784-fc17818bcd29' } as const;

it('writes a token into the place that was left for it', () => {
  expect(read(`Here: ${placeOfToken(ctx, place)}.`)).toBe(`Here: ${ctx.secrets.tokenOf(place.purpose, place.id)}.`);
});

it('gives nobody a token for a place they typed themselves', () => {
  const seal = /:([\w-]{43})\]\]$/.exec(placeOfToken(ctx, place))?.[1];
  for (const typed of [
    `[[reset-password:${place.id}]]`,
    `[[reset-password:${place.id}:${'a'.repeat(43)}]]`,
    `[[verify-email:${place.id}:${seal}]]`,
    `[[reset-password:another:${seal}]]`,
  ]) {
    expect(read(typed)).toBe(typed);
  }
});
