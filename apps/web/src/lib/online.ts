import { createSignal } from 'solid-js';
import { isServer } from 'solid-js/web';

const [online, setOnline] = createSignal(isServer || navigator.onLine);

if (!isServer) {
  addEventListener('online', () => setOnline(true));
  addEventListener('offline', () => setOnline(false));
}

/** What the device believes; a request can still fail. */
export { online };
