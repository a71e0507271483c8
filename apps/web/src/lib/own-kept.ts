/** What is kept on the device under a name of its owner's: shown where there is something. */
export function recall<T>(key: string, show: (value: T) => void): void {
  try {
    const kept = localStorage.getItem(key);
    if (kept) show(JSON.parse(kept));
  } catch {
    // A browser that keeps nothing asks again.
  }
}

export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // No room: it is asked for again next time.
  }
}
