import { ownPath } from '@motriforge/shared/own-path';

const KEY = 'motriforge.place-after-letter';

/**
 * Where somebody was going who has to look into their mail first. The link in the letter opens a tab of its own, so the
 * browser remembers it, until the letter is opened or the next one is waited for.
 */
export const keptPlace = {
  keep(search: string): void {
    const place = ownPath(new URLSearchParams(search).get('returnTo') ?? '');
    try {
      if (place === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, place);
    } catch {
      // A browser that keeps nothing begins where everybody begins.
    }
  },
  take(): string | null {
    try {
      const place = ownPath(localStorage.getItem(KEY) ?? '');
      localStorage.removeItem(KEY);
      return place;
    } catch {
      return null;
    }
  },
};
