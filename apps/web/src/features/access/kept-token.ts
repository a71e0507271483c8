const KEY = 'motriforge.share-token';

/**
 * The token of a link that is used only after signing in. It is neither in the address nor in the history, and gone with
 * the tab.
 */
export const keptToken = {
  keep(token: string): void {
    try {
      sessionStorage.setItem(KEY, token);
    } catch {
      // A browser that keeps nothing opens the link again.
    }
  },
  read(): string {
    try {
      return sessionStorage.getItem(KEY) ?? '';
    } catch {
      return '';
    }
  },
  forget(): void {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  },
};
