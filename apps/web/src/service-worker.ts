/** Written in by the build: what the app needs to start, and a name for this build. */
declare const PRECACHE: string[];
declare const VERSION: string;

/** The few parts of a worker's scope used here: TypeScript's own would make every page a worker. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends LastingEvent {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
interface PushEvent extends LastingEvent {
  data: { json(): unknown } | null;
}
interface NotificationEvent extends LastingEvent {
  notification: Notification;
}
interface Tab {
  url: string;
  visibilityState: DocumentVisibilityState;
  focus(): Promise<Tab>;
  navigate(url: string): Promise<Tab | null>;
}
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Tab[]>;
    openWindow(url: string): Promise<Tab | null>;
  };
  addEventListener(type: 'install' | 'activate', run: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', run: (event: FetchEvent) => void): void;
  addEventListener(type: 'push', run: (event: PushEvent) => void): void;
  addEventListener(type: 'notificationclick', run: (event: NotificationEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const BUILD = `build-${VERSION}`;
const PAGES = `pages-${VERSION}`;
const SHELL = '/shell';
const PAGES_KEPT = 60;

worker.addEventListener('install', (event) => {
  // No skipWaiting: open tabs go on with the code they started with, the new one waits until they are closed.
  event.waitUntil(caches.open(BUILD).then((cache) => cache.addAll(PRECACHE)));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOtherBuilds(), worker.registration.navigationPreload?.enable()]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (url.pathname.startsWith('/assets/') || PRECACHE.includes(url.pathname)) event.respondWith(file(request));
});

async function forgetOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => /^(build|pages)-/.test(name) && name !== BUILD && name !== PAGES);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The network's page while there is one, then the page as it was seen last, then the shell. */
async function page(event: FetchEvent): Promise<Response> {
  try {
    const fresh: Response = (await event.preloadResponse) ?? (await fetch(event.request));
    if (fresh.ok && isPublic(fresh)) event.waitUntil(keep(event.request, fresh.clone()));
    return fresh;
  } catch {
    const kept = (await caches.match(event.request, { ignoreSearch: true })) ?? (await caches.match(SHELL));
    return kept ?? Response.error();
  }
}

/** Whatever is for one person says so, and is never written to the disk. */
const isPublic = (response: Response) => !/no-store|private/.test(response.headers.get('cache-control') ?? '');

async function keep(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(PAGES);
  await cache.put(request, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -PAGES_KEPT).map((old) => cache.delete(old)));
}

/** A file whose name changes with its content never grows old. */
async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) {
    const cache = await caches.open(BUILD);
    await cache.put(request, fresh.clone());
  }
  return fresh;
}

/** Whatever a push says: see the contract of notifications. */
interface Message {
  title: string;
  body: string;
  tag: string;
  path: string;
}

worker.addEventListener('push', (event) => {
  // We sent it, encrypted for this browser alone.
  const message = event.data?.json() as Message | undefined;
  if (message) event.waitUntil(show(message));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(goTo(event.notification.data.path));
});

const tabs = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

const isAt = ({ url }: Tab, path: string) => new URL(url).pathname.startsWith(path);

/** Whoever looks at the page it is about sees it there. */
async function show({ title, body, tag, path }: Message): Promise<void> {
  if ((await tabs()).some((tab) => tab.visibilityState === 'visible' && isAt(tab, path))) return;
  const note = await caches.match(`/${tag}/next`);
  const options = { body: (await note?.text()) || body, tag, renotify: true, icon: '/icon.svg', data: { path } };
  await worker.registration.showNotification(title, options);
}

async function goTo(path: string): Promise<void> {
  const open = await tabs();
  const there = open.find((tab) => isAt(tab, path));
  if (there) await there.focus();
  else if (open[0]) await (await open[0].focus()).navigate(path);
  else await worker.clients.openWindow(path);
}
