import type { ExerciseFilter, LeftOutExercise } from '@motriforge/shared/contracts/exercises';
import { useQuery } from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { ask } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';

/** What is left out for the sake of an injury, asked for when somebody looks. Apart, so that the list stays light. */
export const useLeftOut = (filter: () => ExerciseFilter, isWanted: () => boolean) =>
  unsuspended(
    useQuery(() => {
      const { spare = [], ...rest } = filter();
      const queryKey = ['exercises', 'left-out', locale(), filter()];
      return {
        queryKey,
        queryFn: ({ signal }): Promise<LeftOutExercise[]> =>
          ask(queryKey, ({ exercises }) => exercises.leftOut.query({ ...rest, spare, locale: locale() }, { signal })),
        enabled: isWanted() && spare.length > 0,
      };
    }),
  );
