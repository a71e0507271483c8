/** Lets the app start without a network. The first page never waits for it. */
export function prepareOfflineStart(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/sw.js').catch(() => {
    // Refused (a private window, no room left): everything but the start without a network works as before.
  });
}

const RELOADED = 'motriforge.reloaded';

/** Code that a newer version replaced can no longer be fetched; the page is loaded again, once, with the new one. */
export function reloadWhenCodeIsGone(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(RELOADED));
    if (!navigator.onLine || Date.now() - last < 60_000) return;
    event.preventDefault();
    sessionStorage.setItem(RELOADED, String(Date.now()));
    location.reload();
  });
}
