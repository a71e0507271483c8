/** Pragmas a client may give a value: they read, or they touch only its own connection or its own data. */
const SETTABLE_PRAGMAS = new Set(
  `ANALYSIS_LIMIT APPLICATION_ID AUTOMATIC_INDEX CACHE_SIZE CASE_SENSITIVE_LIKE CELL_SIZE_CHECK
   DEFER_FOREIGN_KEYS FOREIGN_KEYS FOREIGN_KEY_CHECK FOREIGN_KEY_LIST IGNORE_CHECK_CONSTRAINTS
   INCREMENTAL_VACUUM INDEX_INFO INDEX_LIST INDEX_XINFO INTEGRITY_CHECK LEGACY_ALTER_TABLE OPTIMIZE
   QUICK_CHECK RECURSIVE_TRIGGERS REVERSE_UNORDERED_SELECTS TABLE_INFO TABLE_LIST
   TABLE_XINFO USER_VERSION WAL_CHECKPOINT`.split(/\s+/),
);

/**
 * Says why clients may not run a statement that begins with these words, or null if they may. The token opens one
 * database, not the file system, and the promises of durability are the server's to keep.
 */
export function refusalOf(head: readonly string[]): string | null {
  switch (head[0]) {
    case 'ATTACH':
    case 'DETACH':
      return `${head[0]} is not available to clients`;
    case 'VACUUM':
      return head.includes('INTO') ? 'VACUUM INTO is not available to clients' : null;
    case 'PRAGMA':
      return refusalOfPragma(head.slice(1));
    default:
      return null;
  }
}

function refusalOfPragma(words: readonly string[]): string | null {
  const [name = '', sign] = words[1] === '.' ? words.slice(2) : words;
  if (sign === undefined) return null;
  const unquoted = name.replace(/^["'`[]|["'`\]]$/g, '');
  return SETTABLE_PRAGMAS.has(unquoted) ? null : `PRAGMA ${name} cannot be set by clients`;
}
