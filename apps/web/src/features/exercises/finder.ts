import type { ExerciseCard } from '@motriforge/shared/contracts/exercises';
import { keepPreviousData, useQuery } from '@tanstack/solid-query';
import type { Accessor } from 'solid-js';
import { debounced } from '../../lib/debounced.ts';
import { locale } from '../../lib/i18n.ts';
import { exerciseFinderQuery } from './queries.ts';

/** The few exercises a word finds, while it is typed. */
export function useExerciseFinder(query: Accessor<string>): Accessor<ExerciseCard[]> {
  const settled = debounced(() => query().trim(), 150);
  const found = useQuery(() => ({
    ...exerciseFinderQuery(settled(), locale()),
    enabled: settled() !== '',
    placeholderData: keepPreviousData,
  }));
  return () => (settled() && found.isSuccess ? found.data.items : []);
}
