import type { ExerciseProgress, History, Overview, SessionPage } from '@motriforge/shared/contracts/progress';
import { useInfiniteQuery, useQuery } from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';
import type { Span } from './periods.ts';

/** What was logged a moment ago shows at the next look. */
const looked = { refetchOnMount: 'always' as const };

export const useOverview = (span: () => Span) =>
  unsuspended(
    useQuery(() => ({
      ...looked,
      queryKey: ['progress', 'overview', locale(), span()],
      queryFn: ({ signal }): Promise<Overview> =>
        call(({ progress }) => progress.overview.query({ ...span(), locale: locale() }, { signal })),
      placeholderData: (before: Overview | undefined) => before,
    })),
  );

export const useExerciseProgress = (exercise: () => string, span: () => Partial<Span>) =>
  unsuspended(
    useQuery(() => ({
      ...looked,
      queryKey: ['progress', 'exercise', exercise(), locale(), span()],
      queryFn: ({ signal }): Promise<ExerciseProgress> =>
        call(({ progress }) =>
          progress.exercise.query({ exercise: exercise(), ...span(), locale: locale() }, { signal }),
        ),
      placeholderData: (before: ExerciseProgress | undefined) =>
        before?.exercise.slug === exercise() ? before : undefined,
    })),
  );

export const useHistory = (of: () => { exercise?: string; to: string }) =>
  unsuspended(
    useInfiniteQuery(() => ({
      ...looked,
      queryKey: ['progress', 'history', locale(), of()],
      queryFn: ({ pageParam, signal }): Promise<History> =>
        call(({ progress }) =>
          progress.history.query(
            { ...of(), locale: locale(), limit: 40, ...(pageParam && { cursor: pageParam }) },
            { signal },
          ),
        ),
      initialPageParam: '',
      getNextPageParam: (last: History) => last.nextCursor ?? undefined,
    })),
  );

export const useSessionPage = (id: () => string) =>
  unsuspended(
    useQuery(() => ({
      ...looked,
      queryKey: ['progress', 'session', id(), locale()],
      queryFn: ({ signal }): Promise<SessionPage> =>
        call(({ progress }) => progress.session.query({ id: id(), locale: locale() }, { signal })),
    })),
  );
