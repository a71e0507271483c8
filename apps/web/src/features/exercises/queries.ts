import type { Locale } from '@motriforge/shared/contracts/common';
import type {
  ExerciseFacets,
  ExerciseFilter,
  ExerciseList,
  ExercisePage,
} from '@motriforge/shared/contracts/exercises';
import {
  type InfiniteData,
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { ask, call } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';

const HOUR = 3_600_000;

export function exerciseListQuery(filter: ExerciseFilter, locale: Locale) {
  const queryKey = ['exercises', 'list', locale, filter];
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }): Promise<ExerciseList> =>
      ask([...queryKey, pageParam], ({ exercises }) =>
        exercises.list.query({ ...filter, locale, ...(pageParam && { cursor: pageParam }) }, { signal }),
      ),
    initialPageParam: '',
    getNextPageParam: (last: ExerciseList) => last.nextCursor ?? undefined,
    placeholderData: (before: InfiniteData<ExerciseList, string> | undefined) => before,
  });
}

export function exercisePageQuery(slug: string, locale: Locale) {
  const queryKey = ['exercises', 'page', locale, slug];
  return queryOptions({
    queryKey,
    queryFn: ({ signal }): Promise<ExercisePage> =>
      ask(queryKey, ({ exercises }) => exercises.get.query({ slug, locale }, { signal })),
  });
}

/** The first few matches of a word, for the palette. */
export function exerciseFinderQuery(query: string, locale: Locale) {
  return queryOptions({
    queryKey: ['exercises', 'finder', locale, query],
    queryFn: ({ signal }): Promise<ExerciseList> =>
      call(({ exercises }) => exercises.list.query({ query, locale, limit: 6 }, { signal })),
  });
}

export function facetsQuery(locale: Locale) {
  const queryKey = ['exercises', 'facets', locale];
  return queryOptions({
    queryKey,
    queryFn: ({ signal }): Promise<ExerciseFacets> =>
      ask(queryKey, ({ exercises }) => exercises.facets.query({ locale }, { signal })),
    staleTime: HOUR,
  });
}

export const useExerciseList = (filter: () => ExerciseFilter) =>
  unsuspended(useInfiniteQuery(() => exerciseListQuery(filter(), locale())));

export const useExercisePage = (slug: () => string) => unsuspended(useQuery(() => exercisePageQuery(slug(), locale())));

export const useFacets = () => unsuspended(useQuery(() => facetsQuery(locale())));

/** What a piece of equipment is called; its slug, spaced, until the names are there. */
export function useEquipmentNames(): (slug: string) => string {
  const facets = useFacets();
  return (slug) =>
    (facets.isSuccess && facets.data.equipment.find((one) => one.slug === slug)?.name) || slug.replaceAll('-', ' ');
}
