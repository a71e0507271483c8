import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fixedId, Id, newId } from './ids.ts';

describe('a new id', () => {
  it('rises strictly, also while the clock stands still or steps back', () => {
    const now = Date.now();
    const made = Array.from({ length: 10_000 }, (_, index) => newId(now - (index % 7) * 1_000));
    expect(made).toEqual(made.toSorted());
    expect(new Set(made).size).toBe(made.length);
    expect(made.every((id) => v.is(Id, id) && id[14] === '7')).toBe(true);
  });

  it('says when it was made', () => {
    const later = Date.now() + 86_400_000;
    expect(Number.parseInt(newId(later).replaceAll('-', '').slice(0, 12), 16)).toBe(later);
  });

  it('shares its random part with no other', () => {
    const tails = Array.from({ length: 5_000 }, () => newId().slice(-12));
    expect(new Set(tails).size).toBe(tails.length);
  });
});

describe('a fixed id', () => {
  it('is the same everywhere and always', () => {
    expect(fixedId('exercise', 'back-squat')).toBe(fixedId('exercise', 'back-squat'));
    expect(v.is(Id, fixedId('exercise', 'back-squat'))).toBe(true);
  });

  it('differs for other words and other kinds', () => {
    const slugs = Array.from({ length: 20_000 }, (_, index) => `thing-${index}`);
    const ids = new Set(slugs.flatMap((slug) => [fixedId('one', slug), fixedId('other', slug)]));
    expect(ids.size).toBe(40_000);
  });
});
