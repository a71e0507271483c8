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
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  addEventListener(type: 'install' | 'activate', run: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', run: (event: FetchEvent) => void): void;
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
