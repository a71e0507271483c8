import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import { queryOptions, useQueryClient } from '@tanstack/solid-query';
import { call } from '../../lib/trpc.ts';
import { learnLibrary } from '../training/library.ts';

const ownQuery = (id: string) =>
  queryOptions({
    queryKey: ['exercises', 'own', id],
    queryFn: ({ signal }): Promise<OwnExercise> => call(({ exercises }) => exercises.own.query({ id }, { signal })),
  });

/** Saving and removing exercises of one's own; lists, and what the log keeps on the device, follow. */
export function useOwnVerbs() {
  const client = useQueryClient();
  const follow = async () => {
    await learnLibrary();
    void client.invalidateQueries({ queryKey: ['exercises'] });
  };
  return {
    async save(given: OwnExercise): Promise<OwnExercise> {
      const saved = await call(({ exercises }) => exercises.save.mutate(given));
      client.setQueryData(ownQuery(saved.id).queryKey, saved);
      await follow();
      return saved;
    },
    async remove(id: string): Promise<void> {
      await call(({ exercises }) => exercises.remove.mutate({ id }));
      await follow();
    },
    read: (id: string): Promise<OwnExercise> => client.ensureQueryData(ownQuery(id)),
  };
}
