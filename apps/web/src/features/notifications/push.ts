import { createSignal } from 'solid-js';
import { me } from '../../lib/session.ts';
import { client } from '../../lib/trpc-client.ts';

/** Whether this device can be told something while the product is closed, may be, and is. */
export type PushState = 'unsupported' | 'off' | 'on' | 'refused';

const [state, setState] = createSignal<PushState>('unsupported');

/** Tracks. */
export const pushState = state;

const isSupported = () =>
  typeof Notification !== 'undefined' && 'serviceWorker' in navigator && typeof PushManager !== 'undefined';

/** Finds out where this device stands, and says again to the server what it may have lost. */
export async function learnPushState(): Promise<void> {
  if (!isSupported()) return;
  if (Notification.permission === 'denied') return void setState('refused');
  const subscription = await (await navigator.serviceWorker.ready).pushManager.getSubscription();
  setState('off');
  if (!subscription || !me()) return;
  setState('on');
  await say(subscription).catch(() => undefined);
}

/** Asks the person, then the browser, then tells the server where to send. */
export async function turnOnPush(): Promise<PushState> {
  if (!isSupported()) return 'unsupported';
  if ((await Notification.requestPermission()) !== 'granted') return setState('refused');
  const { pushManager } = await navigator.serviceWorker.ready;
  const { publicKey } = await client.notifications.pushKey.query();
  const before = await pushManager.getSubscription();
  // One that was made with another key is of no use, and stands in the way.
  if (before && !isMadeWith(before, publicKey)) await before.unsubscribe();
  await say(await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey }));
  return setState('on');
}

export async function turnOffPush(): Promise<void> {
  const subscription = await (await navigator.serviceWorker.ready).pushManager.getSubscription();
  setState('off');
  if (!subscription) return;
  await client.notifications.unsubscribePush.mutate({ endpoint: subscription.endpoint });
  await subscription.unsubscribe();
}

async function say(subscription: PushSubscription): Promise<void> {
  const { endpoint, keys } = subscription.toJSON();
  await client.notifications.subscribePush.mutate({
    endpoint: endpoint ?? '',
    p256dhKey: keys?.p256dh ?? '',
    authKey: keys?.auth ?? '',
  });
}

function isMadeWith({ options }: PushSubscription, publicKey: string): boolean {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer());
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === publicKey;
}
