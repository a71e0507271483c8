import { onCleanup, onMount } from 'solid-js';

/** The screen stays on as long as a page is open. */
export function keepAwake(): void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const hold = async () => {
    if (document.visibilityState !== 'visible' || isOver) return;
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (isOver) void lock?.release();
  };
  onMount(() => {
    void hold();
    document.addEventListener('visibilitychange', hold);
  });
  onCleanup(() => {
    isOver = true;
    document.removeEventListener('visibilitychange', hold);
    void lock?.release();
  });
}
