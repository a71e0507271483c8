import type { Transaction } from '@libsql/client';
import { fixedId } from '@motriforge/shared/ids';
import type { Value } from './values.ts';

/** Tables whose rows are words, found by what they say and not by their ids. */
const vocabularies = {
  category: ['type', 'name'],
  tag: ['type', 'name'],
  status: ['type', 'name'],
  visibility: ['resource', 'name'],
  role: ['type'],
  metric: ['name'],
  difficulty_level: ['name'],
  measurement_unit: ['symbol'],
  media_type: ['name'],
  storage_bucket: ['name'],
  muscle: ['name'],
  muscle_zone: ['name'],
  tissue_type: ['name'],
  muscle_level: ['name'],
  exercise: ['name'],
  event_type: ['name'],
  goal: ['title'],
  equipment: ['name'],
  notification_type: ['name'],
  notification_status: ['name'],
  setting: ['setting_key'],
  chat_scenario: ['code'],
} as const;
export type VocabularyTable = keyof typeof vocabularies;

/** Of some tables only the rows that belong to nobody are words. */
const only: Partial<Record<VocabularyTable, string>> = {
  goal: 'where user_id is null',
  exercise: 'where is_active = 1',
};

/** The words the database knows when an import begins, and those the import has added. */
export class Vocabulary {
  readonly #ids = new Map<string, string>();

  static async read(transaction: Transaction): Promise<Vocabulary> {
    const names = Object.keys(vocabularies) as VocabularyTable[];
    const results = await transaction.batch(
      names.map(
        (name) => `select id, ${vocabularies[name].join(', ')} from ${name} ${only[name] ?? ''} order by id desc`,
      ),
    );
    const vocabulary = new Vocabulary();
    names.forEach((name, at) => {
      for (const [id, ...words] of results[at]?.rows.map((row) => Array.from(row)) ?? []) {
        vocabulary.#ids.set(keyOf(name, words.map(String)), String(id));
      }
    });
    return vocabulary;
  }

  find(table: VocabularyTable, ...words: string[]): string | undefined {
    return this.#ids.get(keyOf(table, words));
  }
}

/** The id a word gets that is not there yet; words of the product have theirs by the same rule. */
export const wordId = (table: VocabularyTable, ...words: string[]): string =>
  fixedId(table.replaceAll('_', '-'), words.join('.'));

/** The columns that say what a word is. */
export const wordValues = (table: VocabularyTable, ...words: string[]): Record<string, Value> =>
  Object.fromEntries(vocabularies[table].map((column, at) => [column, words[at] ?? null]));

const keyOf = (table: VocabularyTable, words: readonly string[]): string =>
  JSON.stringify([
    table,
    ...words.map((word) =>
      word
        .trim()
        .toUpperCase()
        .replaceAll(/[\s-]+/g, '_'),
    ),
  ]);
