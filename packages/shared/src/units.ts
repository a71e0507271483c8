/** How many of the canonical unit (kilogram, metre, centimetre) one of each unit is; exact by definition. */
const FACTORS = {
  kg: 1,
  lb: 0.45359237,
  m: 1,
  km: 1000,
  mi: 1609.344,
  cm: 1,
  in: 2.54,
} as const;

export type Unit = keyof typeof FACTORS;

export const massUnits = ['kg', 'lb'] as const;
export type MassUnit = (typeof massUnits)[number];
export const distanceUnits = ['km', 'mi'] as const;
export type DistanceUnit = (typeof distanceUnits)[number];
export const lengthUnits = ['cm', 'in'] as const;
export type LengthUnit = (typeof lengthUnits)[number];

/** Decimals people read; finer than any plate, tape or track is marked. */
const DECIMALS: Record<Unit, number> = { kg: 2, lb: 1, m: 0, km: 2, mi: 2, cm: 1, in: 1 };

/** Kilograms, metres or centimetres of what was entered. */
export function toCanonical(value: number, unit: Unit): number {
  return value * FACTORS[unit];
}

/** What kilograms, metres or centimetres are in a unit, unrounded. */
export function fromCanonical(value: number, unit: Unit): number {
  return value / FACTORS[unit];
}

/** Half away from zero, because an assisted -2.5 kg reads like 2.5 kg. */
export function roundFor(value: number, unit: Unit): number {
  const scale = 10 ** DECIMALS[unit];
  const scaled = Math.abs(value) * scale;
  // 1.005 * 100 is 100.49999…: a relative nudge keeps a half a half.
  const rounded = Math.round(scaled * (1 + Number.EPSILON)) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A canonical amount in the words of a person's locale and unit: “82.5 kg”. */
export function formatQuantity(canonical: number, unit: Unit, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: DECIMALS[unit] });
  return `${number.format(roundFor(fromCanonical(canonical, unit), unit))}\u00a0${unit}`;
}

export interface Typed {
  value: number;
  /** The unit that was typed, or null when only a number was. */
  unit: Unit | null;
}

const UNIT_WORDS: Record<string, Unit> = {
  kg: 'kg',
  kgs: 'kg',
  kilo: 'kg',
  kilos: 'kg',
  กก: 'kg',
  'กก.': 'kg',
  lb: 'lb',
  lbs: 'lb',
  pound: 'lb',
  pounds: 'lb',
  ปอนด์: 'lb',
  m: 'm',
  เมตร: 'm',
  km: 'km',
  กม: 'km',
  'กม.': 'km',
  mi: 'mi',
  mile: 'mi',
  miles: 'mi',
  ไมล์: 'mi',
  cm: 'cm',
  ซม: 'cm',
  'ซม.': 'cm',
  in: 'in',
  inch: 'in',
  inches: 'in',
  '"': 'in',
  นิ้ว: 'in',
};

const THAI_ZERO = 0x0e50;
const SHAPE = /^([+-]?)(\d[\d.,']*|[.,]\d+)\s*(\D*)$/;

/** Reads “82,5”, “1 234.5”, “1,234 lb”, “๘๒.๕ กก.”; null when it is not one number with at most a unit. */
export function parseQuantity(text: string): Typed | null {
  const plain = text
    .trim()
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO))
    .replace(/[−–]/g, '-')
    .replace(/’/g, "'")
    .replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const [, sign, digits, word] = SHAPE.exec(plain) ?? [];
  if (digits === undefined || word === undefined) return null;
  const unit = word === '' ? null : UNIT_WORDS[word.trim().toLowerCase()];
  if (unit === undefined) return null;
  const value = readDigits(digits);
  if (value === null) return null;
  return { value: sign === '-' && value !== 0 ? -value : value, unit };
}

const GROUPED = /^[1-9]\d{0,2}(?:([.,'])\d{3})(?:\1\d{3})*$/;

function readDigits(digits: string): number | null {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return readWhole(digits);
  const mark = digits.charAt(last);
  const isOnlyMark = !/[.,']/.test(digits.slice(0, last));
  const isRepeated = digits.indexOf(mark) !== last;
  // “1,234” is a grouped thousand, “1.234” and “82,5” are decimals: that is how each is typed in a gym.
  if (isRepeated || (isOnlyMark && mark === ',' && GROUPED.test(digits))) return readWhole(digits);
  const whole = last === 0 ? 0 : readWhole(digits.slice(0, last));
  const fraction = digits.slice(last + 1);
  if (whole === null || !/^\d*$/.test(fraction)) return null;
  return Number(`${whole}.${fraction}`);
}

function readWhole(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  return GROUPED.test(digits) ? Number(digits.replace(/[.,']/g, '')) : null;
}
