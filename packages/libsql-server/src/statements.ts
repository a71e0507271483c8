import { SqlError } from './errors.ts';
import { Lru } from './lru.ts';
import { refusalOf } from './policy.ts';
import { type Token, tokens } from './tokens.ts';

/** One statement of a SQL text, as much understood as serving it needs. */
export interface SqlStatement {
  readonly text: string;
  /** The word that says what it does, in capitals; of a WITH the one after the tables it names. */
  readonly verb: string;
  readonly isExplain: boolean;
  /** The name of each parameter in the order of its index, with its sign; null for `?` and for gaps. */
  readonly parameters: readonly (string | null)[];
  /** Why clients may not run it, or null. */
  readonly refusal: string | null;
  /** It changes settings of the connection, which must not be handed to the next client. */
  readonly marksConnection: boolean;
}

const HIGHEST_PARAMETER = 32_766;
const MAIN_VERBS = new Set(['SELECT', 'VALUES', 'INSERT', 'REPLACE', 'UPDATE', 'DELETE']);
/** Long texts are migrations and imports; keeping them would only push out what repeats. */
const LONGEST_KEPT = 20_000;
const HEAD_WORDS = 8;

const known = new Lru<string, readonly SqlStatement[]>(2_000);

export function parseStatements(sql: string): readonly SqlStatement[] {
  const seen = known.get(sql);
  if (seen !== undefined) return seen;
  // The engine would stop reading here and silently leave the rest undone.
  if (sql.includes('\0')) throw new SqlError('SQL text must not contain U+0000', 'SQL_PARSE_ERROR');
  const statements = split(sql).map((part) => analyze(sql, part));
  if (sql.length <= LONGEST_KEPT) known.set(sql, statements);
  return statements;
}

export function parseSingleStatement(sql: string): SqlStatement {
  const [statement, second] = parseStatements(sql);
  if (statement === undefined) throw new SqlError('The SQL text contains no statement', 'SQL_NO_STATEMENT');
  if (second !== undefined) throw new SqlError('The SQL text contains more than one statement', 'SQL_MANY_STATEMENTS');
  return statement;
}

/** Groups tokens into statements at `;`, except inside a trigger, which ends at `; END ;`. */
function split(sql: string): Token[][] {
  const statements: Token[][] = [];
  let current: Token[] = [];
  let previous = '';
  let beforePrevious = '';
  for (const token of tokens(sql)) {
    const word = sql.slice(token.start, Math.min(token.end, token.start + 32)).toUpperCase();
    const ends = word === ';' && (!isTrigger(sql, current) || (previous === 'END' && beforePrevious === ';'));
    if (!ends) current.push(token);
    else if (current.length > 0) {
      statements.push(current);
      current = [];
    }
    beforePrevious = previous;
    previous = word;
  }
  if (current.length > 0) statements.push(current);
  return statements;
}

function isTrigger(sql: string, part: readonly Token[]): boolean {
  const head = headOf(sql, part);
  if (head[0] !== 'CREATE') return false;
  return (head[1] === 'TEMP' || head[1] === 'TEMPORARY' ? head[2] : head[1]) === 'TRIGGER';
}

/** The first words in capitals, without a leading EXPLAIN. */
function headOf(sql: string, part: readonly Token[]): string[] {
  const words = part.slice(0, HEAD_WORDS + 3).map(({ start, end }) => sql.slice(start, end).toUpperCase());
  if (words[0] === 'EXPLAIN') words.splice(0, words[1] === 'QUERY' ? 3 : 1);
  return words.slice(0, HEAD_WORDS);
}

function analyze(sql: string, part: readonly Token[]): SqlStatement {
  const first = part[0] as Token;
  const last = part[part.length - 1] as Token;
  const head = headOf(sql, part);
  const verb = head[0] === 'WITH' ? mainVerb(sql, part) : (head[0] ?? '');
  const isTemporary = verb === 'CREATE' && (head[1] === 'TEMP' || head[1] === 'TEMPORARY');
  return {
    text: sql.slice(first.start, last.end),
    verb,
    isExplain: sql.slice(first.start, first.end).toUpperCase() === 'EXPLAIN',
    parameters: parametersOf(sql, part),
    refusal: refusalOf(head),
    marksConnection: verb === 'PRAGMA' || isTemporary,
  };
}

/** After WITH, the verb is the first one that follows a table's closing parenthesis. */
function mainVerb(sql: string, part: readonly Token[]): string {
  let depth = 0;
  let previous = '';
  for (const { start, end } of part) {
    const word = sql.slice(start, end).toUpperCase();
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (depth === 0 && previous === ')' && MAIN_VERBS.has(word)) return word;
    previous = word;
  }
  return 'WITH';
}

/** Numbers parameters as SQLite does: `?` takes the next number, a repeated name the one it has. */
function parametersOf(sql: string, part: readonly Token[]): (string | null)[] {
  const names: (string | null)[] = [];
  for (const { kind, start, end } of part) {
    if (kind !== 'parameter') continue;
    const name = sql.slice(start, end);
    const position = name.startsWith('?') ? Number(name.slice(1)) : 0;
    // The engine refuses higher numbers itself, with its own words.
    if (position > HIGHEST_PARAMETER) continue;
    if (name === '?') names.push(null);
    else if (position > 0) {
      while (names.length < position) names.push(null);
      names[position - 1] ??= name;
    } else if (!names.includes(name)) names.push(name);
  }
  return names;
}
