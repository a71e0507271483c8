/** How alike two words are, from 0 to 1: a letter or two may be wrong, missing or swapped. */
export function likenessOfWords(one: string, other: string): number {
  if (one === other) return 1;
  const longer = Math.max(one.length, other.length);
  const most = longer < 4 ? 0 : longer < 8 ? 1 : 2;
  if (Math.abs(one.length - other.length) > most) return 0;
  const edits = editsBetween(one, other);
  return edits > most ? 0 : 1 - edits / longer;
}

/** Letters to change, add, leave out or swap with their neighbour to make one word of another. */
function editsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

/** How alike two texts are by their pairs of letters, for a language that writes no spaces. */
export function likenessOfLetters(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  if (pairs.length + others.length === 0) return one === other ? 1 : 0;
  const left = [...others];
  const shared = pairs.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (pairs.length + others.length);
}

function pairsOf(text: string): string[] {
  const letters = Array.from(text.replaceAll(' ', ''));
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
