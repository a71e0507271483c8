import { createSignal, onCleanup } from 'solid-js';
import { isServer } from 'solid-js/web';

/** Whether a second column fits. Made ahead, a page holds it, and its style hides it where it does not. */
export function createWide(): () => boolean {
  if (isServer) return () => true;
  const query = matchMedia('(min-width: 1024px)');
  const [wide, setWide] = createSignal(query.matches);
  const follow = () => setWide(query.matches);
  query.addEventListener('change', follow);
  onCleanup(() => query.removeEventListener('change', follow));
  return wide;
}
