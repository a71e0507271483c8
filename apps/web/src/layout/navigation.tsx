import { useLocation } from '@solidjs/router';
import { For } from 'solid-js';
import SearchIcon from '~icons/lucide/search';
import { t } from '../lib/i18n.ts';
import { Mark } from './mark.tsx';
import styles from './navigation.module.css';
import { openPalette } from './palette.ts';
import { places } from './places.ts';

/** One list of places: a bar under the thumb, a slim rail beside a wide page. */
export function Navigation() {
  const location = useLocation();
  const isHere = (holds: (path: string) => boolean) => (holds(location.pathname) ? 'page' : undefined);
  return (
    <nav class={styles.nav} aria-label={t('nav.label')}>
      <a href="/" class={styles.home} aria-label={t('app.name')} tabindex="-1">
        <Mark class={styles.mark} />
      </a>
      <ul class={styles.list}>
        <For each={places()}>
          {(place) => (
            <li>
              <a href={place.href} class={styles.item} aria-current={isHere(place.holds)}>
                <place.icon aria-hidden="true" />
                <span>{t(place.name)}</span>
              </a>
            </li>
          )}
        </For>
        <li class={styles.last}>
          <button type="button" class={styles.item} aria-keyshortcuts="Control+K Meta+K" onClick={openPalette}>
            <SearchIcon aria-hidden="true" />
            <span>{t('nav.search')}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}
