import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { SearchField } from '@motriforge/ui/search-field.tsx';
import { useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, on } from 'solid-js';
import { debounced } from '../../lib/debounced.ts';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import styles from './access.module.css';
import { PeopleResults } from './people-results.tsx';

/** Where the staff begin: with a person. */
export default function AccessPage() {
  useHead(() => ({ title: t('access.title') }));
  return (
    <PrivatePage>
      <PageHeader title={t('access.title')} lead={t('access.lead')} />
      <PeopleFinder />
    </PrivatePage>
  );
}

function PeopleFinder() {
  const [search, setSearch] = useSearchParams<{ q: string }>();
  const [typed, setTyped] = createSignal(search.q ?? '');
  const settled = debounced(() => typed().trim(), 250);
  // Whoever comes back from a person finds what was found.
  createEffect(on(settled, (q) => setSearch({ q }, { replace: true }), { defer: true }));
  return (
    <>
      <search class={styles.search}>
        <SearchField
          name="q"
          label={t('access.find')}
          placeholder={t('access.findPlaceholder')}
          clearLabel={t('access.clear')}
          value={typed()}
          onInput={setTyped}
        />
      </search>
      <PeopleResults query={settled()} />
    </>
  );
}
