const KEY = 'motriforge.share-token';

/**
 * The token of a link that is used only after signing in. It is neither in the address nor in the history. Whoever signs
 * up goes on in the tab that the letter opens, so it is kept for all of them, until it is used; it opens nothing but for
 * the address it was sent to.
 */
export const keptToken = {
  keep(token: string): void {
    try {
      localStorage.setItem(KEY, token);
    } catch {
      // A browser that keeps nothing opens the link again.
    }
  },
  read(): string {
    try {
      return localStorage.getItem(KEY) ?? '';
    } catch {
      return '';
    }
  },
  forget(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  },
};
