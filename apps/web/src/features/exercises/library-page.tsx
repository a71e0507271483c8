import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { SearchField } from '@motriforge/ui/search-field.tsx';
import { createEffect, createSignal, lazy, on, Show, Suspense } from 'solid-js';
import { debounced } from '../../lib/debounced.ts';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { createWide } from '../../lib/wide.ts';
import { worded } from '../../lib/worded.ts';
import { ExerciseResults } from './exercise-results.tsx';
import { FilterChips } from './filter-chips.tsx';
import { useLibraryFilter } from './library-filter.ts';
import styles from './library-page.module.css';

/** In a sheet on the phone, and then only when it is asked for. */
const FilterPanel = lazy(() => import('./filter-panel.tsx'));

const AddOwn = worded(() => import('./add-own.tsx'), 'library', 'person');

export default function LibraryPage() {
  const library = useLibraryFilter();
  const isWide = createWide();
  const [typed, setTyped] = createSignal(library.filter().query ?? '');
  const settled = debounced(typed, 250);
  useHead(() => ({ title: t('library.title'), description: t('library.description') }));

  createEffect(on(settled, (query) => library.change({ query: query.trim() || undefined }), { defer: true }));
  // Back, an undo or a cleared filter changes the address, and the field follows.
  createEffect(
    on(
      () => library.filter().query ?? '',
      (query) => {
        if (query !== settled().trim()) setTyped(query);
      },
      { defer: true },
    ),
  );

  return (
    <>
      <PageHeader
        title={t('library.title')}
        lead={t('library.lead')}
        actions={
          <Show when={me()}>
            <Suspense>
              <AddOwn />
            </Suspense>
          </Show>
        }
      />
      <div class={styles.page}>
        <search class={styles.search}>
          <SearchField
            name="q"
            label={t('library.search')}
            placeholder={t('library.placeholder')}
            clearLabel={t('library.clearSearch')}
            value={typed()}
            onInput={setTyped}
          />
          <FilterChips library={library} />
        </search>
        <Show when={isWide()}>
          <FilterPanel library={library} class={styles.panel} />
        </Show>
        <ExerciseResults library={library} class={styles.results} />
      </div>
    </>
  );
}
