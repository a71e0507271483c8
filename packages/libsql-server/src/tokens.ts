type TokenKind = 'word' | 'parameter' | 'punctuation' | 'literal';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** Splits SQL as SQLite's own tokenizer does, as far as statements, words and parameters are concerned. */
export function* tokens(sql: string): Generator<Token> {
  let start = 0;
  while (start < sql.length) {
    const end = tokenEnd(sql, start);
    const kind = kindOf(sql, start, end);
    if (kind !== null) yield { kind, start, end };
    start = end;
  }
}

function kindOf(sql: string, start: number, end: number): TokenKind | null {
  const first = sql.charAt(start);
  if (isSpace(first)) return null;
  if (first === '-' || first === '/') return end - start > 1 ? null : 'punctuation';
  if (first === '?') return 'parameter';
  if (isVariableStart(first)) return end - start > 1 ? 'parameter' : 'punctuation';
  if (first >= '0' && first <= '9') return 'literal';
  if (isWordCharacter(first)) return 'word';
  return end - start > 1 ? 'literal' : 'punctuation';
}

function tokenEnd(sql: string, start: number): number {
  const first = sql.charAt(start);
  switch (first) {
    case "'":
    case '"':
    case '`':
      // A doubled quote reads as two neighbouring literals, which is all the same here.
      return after(sql, first, start + 1);
    case '[':
      return after(sql, ']', start + 1);
    case '-':
      return sql[start + 1] === '-' ? after(sql, '\n', start + 2) : start + 1;
    case '/':
      return sql[start + 1] === '*' ? after(sql, '*/', start + 2) : start + 1;
    case '?':
      return skipWhile(sql, start + 1, (c) => c >= '0' && c <= '9');
    default:
      if (isVariableStart(first)) return variableEnd(sql, start + 1);
      if (isWordCharacter(first)) return skipWhile(sql, start, isWordCharacter);
      return start + 1;
  }
}

/** Names of parameters may hold `::` and end in a parenthesis, a courtesy of SQLite to Tcl. */
function variableEnd(sql: string, start: number): number {
  let end = start;
  for (; end < sql.length; end++) {
    const c = sql.charAt(end);
    if (c === '(' && end > start) return after(sql, ')', end);
    if (c === ':' && sql[end + 1] === ':') end++;
    else if (!isWordCharacter(c)) break;
  }
  return end;
}

function after(sql: string, mark: string, from: number): number {
  const found = sql.indexOf(mark, from);
  return found === -1 ? sql.length : found + mark.length;
}

function skipWhile(sql: string, from: number, matches: (c: string) => boolean): number {
  let end = from;
  while (end < sql.length && matches(sql.charAt(end))) end++;
  return end;
}

const isSpace = (c: string) => c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '\f';

const isVariableStart = (c: string) => c === ':' || c === '@' || c === '$' || c === '#';

function isWordCharacter(c: string): boolean {
  return (
    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c === '_' || c === '$' || c >= '\x80'
  );
}
