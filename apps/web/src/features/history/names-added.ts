import type { ExerciseType } from '@motriforge/shared/contracts/exercises';
import type { PutExercisesInput } from '@motriforge/shared/contracts/imports';
import { newId } from '@motriforge/shared/ids';
import { createSignal } from 'solid-js';
import type { NameInFile } from './reader-calls.ts';

interface AddedName {
  id: string;
  name: NameInFile;
  type: ExerciseType;
}

/** An exercise of one's own has no longer name. */
const longestName = 100;
export const canBeAdded = ({ name }: NameInFile): boolean => name.trim().length <= longestName;

/** The names of a file that become exercises of the person's own. */
export function createAddedNames() {
  const [added, setAdded] = createSignal<ReadonlyMap<string, AddedName>>(new Map());
  const change = (run: (all: Map<string, AddedName>) => void) => {
    const all = new Map(added());
    run(all);
    setAdded(all);
  };
  return {
    get: (name: string): AddedName | undefined => added().get(name),
    add(name: NameInFile, type: ExerciseType = name.guess.type ?? 'weight_training'): string {
      const id = added().get(name.name)?.id ?? newId();
      change((all) => all.set(name.name, { id, name, type }));
      return id;
    },
    leave: (name: string) => change((all) => all.delete(name)),
    clear: () => setAdded(new Map()),
    toSend: (): PutExercisesInput['exercises'] =>
      Array.from(added().values(), ({ id, name: { name, line, guess }, type }) => ({
        line,
        sourceKey: name,
        exercise: {
          ...{ id, name: name.trim(), type, loadKind: guess.loadKind, difficulty: null, sameAs: null },
          ...{ primaryZones: [], secondaryZones: [], equipment: [], steps: [], tips: [], strains: [] },
        },
      })),
  };
}
