import type { Locale } from '@motriforge/shared/contracts/common';
import type { ExerciseProgress, History, Overview, SessionPage } from '@motriforge/shared/contracts/progress';
import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/solid-query';
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
      placeholderData: keepPreviousData,
    })),
  );

/** Of another exercise nothing is shown while this one is asked for. */
const sameExercise =
  (exercise: string) => (before: ExerciseProgress | undefined, query: { queryKey: readonly unknown[] } | undefined) =>
    query?.queryKey[2] === exercise ? before : undefined;

const exerciseQuery = (exercise: string, span: Span, locale: Locale) =>
  queryOptions<ExerciseProgress, Error, ExerciseProgress, readonly unknown[]>({
    ...looked,
    queryKey: ['progress', 'exercise', exercise, locale, span],
    queryFn: ({ signal }): Promise<ExerciseProgress> =>
      call(({ progress }) => progress.exercise.query({ exercise, ...span, locale }, { signal })),
    placeholderData: sameExercise(exercise),
  });

export const useExerciseProgress = (exercise: () => string, span: () => Span) =>
  unsuspended(useQuery(() => exerciseQuery(exercise(), span(), locale())));

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
