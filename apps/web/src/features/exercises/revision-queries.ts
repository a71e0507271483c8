import type { ExerciseHistory, ReviseExerciseInput } from '@motriforge/shared/contracts/exercise-versions';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/solid-query';
import { call } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';

const historyQuery = (slug: string) =>
  queryOptions({
    queryKey: ['exercises', 'history', slug],
    queryFn: ({ signal }): Promise<ExerciseHistory> =>
      call(({ exercises }) => exercises.history.query({ slug }, { signal })),
  });

/** How an exercise of the library came to be as it is, for staff. */
export const useExerciseHistory = (slug: () => string) => unsuspended(useQuery(() => historyQuery(slug())));

/** Changes an exercise of the library; pages and lists follow. */
export function useRevise() {
  const client = useQueryClient();
  return async (input: ReviseExerciseInput): Promise<void> => {
    const history = await call(({ exercises }) => exercises.revise.mutate(input));
    client.setQueryData(historyQuery(input.slug).queryKey, history);
    for (const part of ['page', 'list', 'finder', 'left-out']) {
      void client.invalidateQueries({ queryKey: ['exercises', part] });
    }
  };
}
