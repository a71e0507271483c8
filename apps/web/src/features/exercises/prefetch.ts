import type { RoutePreloadFunc } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { filterOf } from './filter-url.ts';
import { exerciseListQuery, exercisePageQuery, facetsQuery } from './queries.ts';

/** Asks for the list while the pointer is still on its way; the page itself asks when it opens. */
export const prefetchLibrary: RoutePreloadFunc = (to) => {
  if (to.intent !== 'preload') return;
  const client = useQueryClient();
  void client.prefetchInfiniteQuery(exerciseListQuery(filterOf(to.location.query), locale()));
  void client.prefetchQuery(facetsQuery(locale()));
};

export const prefetchExercise: RoutePreloadFunc = (to) => {
  if (to.intent !== 'preload' || !to.params.slug) return;
  void useQueryClient().prefetchQuery(exercisePageQuery(to.params.slug, locale()));
};
