import fc from 'fast-check';

/** What a broken form, a broken import or a division by zero can hand over. */
export const impossible = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300);
