import type { ExerciseFilter } from '@motriforge/shared/contracts/exercises';
import { toast } from '@motriforge/ui/toast.tsx';
import { useSearchParams } from '@solidjs/router';
import { createMemo } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { filterOf, paramsOf } from './filter-url.ts';
import { rememberLibrary } from './library-address.ts';

export type LibraryFilter = ReturnType<typeof useLibraryFilter>;

/** The filter of the library: it lives in the address, so that it can be shared and gone back to. */
export function useLibraryFilter() {
  const [params, setParams] = useSearchParams();
  const filter = createMemo(() => filterOf(params), undefined, { equals: sameFilter });
  const isNarrowed = () => Object.keys(filter()).some((key) => key !== 'order');

  function show(next: ExerciseFilter): void {
    if (sameFilter(next, filter())) return;
    setParams(paramsOf(next), { replace: true });
    rememberLibrary(paramsOf(next));
  }

  function change(part: { [K in keyof ExerciseFilter]: ExerciseFilter[K] | undefined }): void {
    const merged = { ...filter(), ...part };
    show(Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)));
  }

  function clear(): void {
    const before = filter();
    show(before.order ? { order: before.order } : {});
    toast({ message: t('library.cleared'), action: { label: t('undo'), run: () => show(before) } });
  }

  rememberLibrary(paramsOf(filter()));
  return { filter, isNarrowed, change, clear };
}

function sameFilter(a: ExerciseFilter, b: ExerciseFilter): boolean {
  return JSON.stringify(paramsOf(a)) === JSON.stringify(paramsOf(b));
}
