const thai = /[\u0E00-\u0E7F]/;
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** A text as the words it is searched by: lower case, without accents, Thai cut into words. */
export function words(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const spaced = thai.test(plain)
    ? Array.from(segmenter.segment(plain), ({ segment, isWordLike }) => (isWordLike ? segment : ' ')).join(' ')
    : plain;
  return spaced.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** A word and every spelling of it with one letter left out. Two words one slip apart share at least one. */
export function slips(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length < 4) return [word];
  return [...new Set([word, ...letters.map((_, gap) => letters.toSpliced(gap, 1).join(''))])];
}
