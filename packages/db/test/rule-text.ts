/** What stands between an opened bracket and the one that closes it. */
export function balanced(text: string, from: number): string {
  let depth = 1;
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (letter === '(') depth++;
    if (letter === ')' && --depth === 0) return text.slice(from, at);
  }
  return text.slice(from);
}

/** The parts of a rule that must all hold. A rule with alternatives is one part. */
export function conjuncts(rule: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  let isRange = false;
  for (const { 0: token, index } of rule.matchAll(/'[^']*'|"[^"]*"|[()]|\b(?:and|or|between|case|end)\b/gi)) {
    const word = token.toLowerCase();
    if (word === '(' || word === 'case') depth++;
    else if (word === ')' || word === 'end') depth--;
    else if (depth > 0) continue;
    else if (word === 'or') return [rule.trim()];
    else if (word === 'between') isRange = true;
    else if (word === 'and' && isRange) isRange = false;
    else if (word === 'and') {
      parts.push(rule.slice(from, index));
      from = index + token.length;
    }
  }
  return [...parts, rule.slice(from)].map((part) => part.trim());
}

/** The words a rule is written with. */
export const wordsIn = (rule: string): string[] => [...rule.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');

/** The numbers a rule is written with. */
export const numbersIn = (rule: string): number[] =>
  [...rule.replaceAll(/'[^']*'|"[^"]*"/g, '').matchAll(/-?\b\d+(?:\.\d+)?\b/g)].map(Number);

/** A text that a pattern of GLOB or LIKE lets through. */
export const textLike = (pattern: string): string =>
  /[%_]/.test(pattern) && /^[_%@.]+$/.test(pattern)
    ? pattern.replaceAll('_', 'x').replaceAll('%', '')
    : pattern
        .replaceAll(/\[([^\]^])[^\]]*\]/g, '$1')
        .replaceAll('?', 'x')
        .replaceAll('*', '');
