import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distanceUnits,
  formatQuantity,
  fromCanonical,
  lengthUnits,
  massUnits,
  parseQuantity,
  roundFor,
  toCanonical,
} from './units.ts';

const unit = fc.constantFrom(...massUnits, ...distanceUnits, ...lengthUnits);
const amount = fc.double({ min: -100_000, max: 100_000, noNaN: true });

describe('conversion', () => {
  it('is exact by definition', () => {
    expect(toCanonical(1, 'lb')).toBe(0.45359237);
    expect(toCanonical(1, 'mi')).toBe(1609.344);
    expect(toCanonical(1, 'in')).toBe(2.54);
    expect(toCanonical(5, 'km')).toBe(5000);
  });

  it('comes back to what was entered', () => {
    fc.assert(
      fc.property(amount, unit, (value, unit) => {
        expect(fromCanonical(toCanonical(value, unit), unit)).toBeCloseTo(value, 8);
      }),
    );
  });

  it('shows what was entered after a trip through the canonical unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), unit, (tenths, unit) => {
        const entered = tenths / 10;
        expect(roundFor(fromCanonical(toCanonical(entered, unit), unit), unit)).toBeCloseTo(entered, 10);
      }),
    );
  });
});

describe('rounding', () => {
  it('rounds halves away from zero, and never says -0', () => {
    expect(roundFor(1.005, 'kg')).toBe(1.01);
    expect(roundFor(-1.005, 'kg')).toBe(-1.01);
    expect(roundFor(-0.001, 'kg')).toBe(0);
    expect(Object.is(roundFor(-0.001, 'kg'), -0)).toBe(false);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(amount, unit, (value, unit) => {
        const once = roundFor(value, unit);
        expect(roundFor(once, unit)).toBe(once);
      }),
    );
  });

  it('is symmetric around zero', () => {
    fc.assert(
      fc.property(amount, unit, (value, unit) => {
        expect(roundFor(-value, unit) + roundFor(value, unit)).toBe(0);
      }),
    );
  });
});

describe('what a person types', () => {
  it.each([
    ['82.5', 82.5, null],
    ['82,5', 82.5, null],
    [' 82,5 kg', 82.5, 'kg'],
    ['180 lbs', 180, 'lb'],
    ['1,234', 1234, null],
    ['1.234', 1.234, null],
    ['0,125', 0.125, null],
    ['1,234.5', 1234.5, null],
    ['1.234,5', 1234.5, null],
    ["1'234.5", 1234.5, null],
    ['1 234,5', 1234.5, null],
    ['1.234.567', 1_234_567, null],
    ['−20', -20, null],
    ['+5', 5, null],
    ['.5', 0.5, null],
    ['5.', 5, null],
    ['๘๒.๕ กก.', 82.5, 'kg'],
    ['5km', 5, 'km'],
    ['70"', 70, 'in'],
  ] as const)('reads %s', (text, value, unit) => {
    expect(parseQuantity(text)).toEqual({ value, unit });
  });

  it.each(['', 'kg', '1,2,3', '1.2.3', '12 stone', '1 2', '--5', '1e5', '5 kg 3', 'NaN', 'Infinity', ',', '1,23,456'])(
    'refuses %j',
    (text) => {
      expect(parseQuantity(text)).toBeNull();
    },
  );

  it('reads back what it wrote, with a point or a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), unit, (hundredths, unit) => {
        const value = hundredths / 100;
        const text = value.toFixed(2);
        expect(parseQuantity(`${text} ${unit}`)).toEqual({ value: value === 0 ? 0 : value, unit });
        expect(parseQuantity(text.replace('.', ','))?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('reads its own display in English', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom('kg', 'km'), (hundredths, unit) => {
        const value = hundredths / 100;
        const shown = formatQuantity(toCanonical(value, unit), unit, 'en');
        expect(parseQuantity(shown)).toEqual({ value: roundFor(value, unit), unit });
      }),
    );
  });

  it('never throws and never answers with something that is not a number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const typed = parseQuantity(text);
        if (typed) expect(Number.isFinite(typed.value)).toBe(true);
      }),
    );
  });
});
