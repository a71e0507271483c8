import { Name, Notes, type WrittenExercise } from '@motriforge/shared/contracts/history';
import * as v from 'valibot';
import { type HistoryFile, type Reading, textOf } from './file.ts';
import { type HistoryItem, problemOf, Unreadable } from './items.ts';
import { jsonElements } from './json-elements.ts';
import { parsed } from './read-own-json.ts';
import { sourceKeyOf } from './source-key.ts';
import { valid } from './valid.ts';

const Words = v.optional(v.nullable(Name), null);

const Entry = v.object({
  id: v.optional(v.nullable(Name), null),
  name: v.optional(v.nullable(v.union([Name, v.literal('')])), null),
  force: Words,
  level: Words,
  mechanic: Words,
  equipment: Words,
  category: Words,
  primaryMuscles: v.optional(v.array(Name), []),
  secondaryMuscles: v.optional(v.array(Name), []),
  instructions: v.optional(v.array(v.union([Notes, v.literal('')])), []),
});

/** The exercises of a library in the form of free-exercise-db: a JSON list of them. */
export async function* readFreeExerciseDb(file: HistoryFile, reading: Reading = {}): AsyncGenerator<HistoryItem> {
  try {
    for await (const { line, text } of jsonElements(textOf(file, reading))) {
      try {
        yield { kind: 'exercise', line, exercise: await exerciseOf(valid(Entry, parsed(text) as never)) };
      } catch (error) {
        yield problemOf(error, line);
      }
    }
  } catch (error) {
    yield problemOf(error, null);
  }
}

async function exerciseOf({ id, ...said }: v.InferOutput<typeof Entry>): Promise<WrittenExercise> {
  const name = said.name?.trim() ?? '';
  if (name === '') throw new Unreadable('NO_NAME');
  const sourceKey = await sourceKeyOf('FREE_EXERCISE_DB', [id ?? name]);
  return { sourceKey, ...said, name, instructions: said.instructions.filter((step) => step !== '') };
}
