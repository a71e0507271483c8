import { readFileSync } from 'node:fs';
import { locales } from '@motriforge/shared/contracts/common';
import { type Reason, readable, reasonValues } from '@motriforge/shared/training/reasons';
import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../../../build/messages-plugin.ts';

const formatters = {
  getNumberFormat: (locale: string) => new Intl.NumberFormat(locale),
  getPluralRules: (locale: string) => new Intl.PluralRules(locale),
  getDateTimeFormat: (locale: string) => new Intl.DateTimeFormat(locale),
};

describe.each(locales)('the reasons of targets in %s', (locale) => {
  const file = new URL(`${locale}.json`, import.meta.url);
  const sentences = new Map<string, string>(Object.entries(JSON.parse(readFileSync(file, 'utf8'))));

  const say = (reason: Reason, massUnit: 'kg' | 'lb') =>
    format(compile(sentences.get(`reason.${reason.code}`) ?? ''), locale, readable(reason, { locale, massUnit }), {
      formatters,
    });

  it('are said one by one, and no others', () => {
    const codes = [...sentences.keys()].filter((key) => key.startsWith('reason.'));
    expect(codes.sort()).toEqual(
      Object.keys(reasonValues)
        .map((code) => `reason.${code}`)
        .sort(),
    );
  });

  it.each(Object.entries(reasonValues))('%s says each of its figures', (code, names) => {
    const sentence = compile(sentences.get(`reason.${code}`) ?? '');
    expect([...argumentsOf(sentence).keys()].sort()).toEqual([...names].sort());
    // Every code with its own figures: the type cannot follow a table.
    const values = Object.fromEntries(names.map((name) => [name, name === 'until' ? '2026-03-09' : 1]));
    expect(say({ code, values } as Reason, 'kg')).not.toMatch(/[{}]|undefined|NaN|^$/);
  });

  it('are in the unit and the words of the person', () => {
    const values = { weeks: 4, until: '2026-03-09', kg: 62.5, beforeKg: 102.5, sets: 2, beforeSets: 3 };
    expect(say({ code: 'deload.everyWeeks', values }, 'lb')).toBe(
      {
        en: 'Every 4 weeks it gets lighter, to recover: until Monday, March 9 137.8\u00a0lb instead of 226\u00a0lb, and 2 sets instead of 3.',
        th: 'ทุก 4 สัปดาห์จะเบาลงเพื่อพักฟื้น: ถึงวันจันทร์ที่ 9 มีนาคม ใช้ 137.8\u00a0lb แทน 226\u00a0lb และ 2 เซตแทน 3',
      }[locale],
    );
  });
});
