import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { argumentsOf, compare, repeated } from './messages-plugin.ts';

describe('translations', () => {
  const reference = { hello: 'Hello {name}', sets: '{count, plural, one {# set} other {# sets}} for {name}' };

  it('has nothing to say about a whole one', () => {
    expect(compare(reference, { hello: 'สวัสดี {name}', sets: '{name}: {count, number} เซต' })).toEqual([]);
  });

  it('names what is missing, what nothing uses and what is never given', () => {
    expect(compare(reference, { hello: 'สวัสดี {nam}', bye: 'ลาก่อน' })).toEqual([
      'lacks “sets”',
      'has “bye”, which nothing uses',
      'takes an argument that is never given, hello: {nam}',
    ]);
  });

  it('are said in one area only', () => {
    expect(repeated([{ hello: 'Hello' }, { bye: 'Bye' }])).toEqual([]);
    expect(repeated([{ hello: 'Hello' }, { bye: 'Bye', hello: 'Hi' }])).toEqual(['hello']);
  });

  it('finds the arguments within the branches of a choice', () => {
    const message = compile('{count, plural, one {{name} has one} other {{name} has # of {total, number}}}');
    expect(Object.fromEntries(argumentsOf(message))).toEqual({
      count: 'number',
      name: 'string | number',
      total: 'number',
    });
  });
});
