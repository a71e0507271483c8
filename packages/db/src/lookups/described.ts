/** Rows of a table that holds names and what each of them means. */
export function described<Name extends string>(meaning: Record<Name, string>, idOf: (name: Name) => string) {
  return namesOf(meaning).map((name) => ({ id: idOf(name), name, description: meaning[name] }));
}

/** The keys of an object literal are exactly its type's keys. */
export const namesOf = <Name extends string>(words: Record<Name, unknown>): Name[] => Object.keys(words) as Name[];
