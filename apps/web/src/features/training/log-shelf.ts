import { emptySession, type KeptSession } from '@motriforge/shared/log/kept-session';
import { LOG } from '../../lib/own.ts';

const STORE = 'sessions';

type Stored = KeptSession & { userId: string };

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(LOG, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ['userId', 'id'] });
    request.onsuccess = () => {
      // A newer version in another tab, or everything being forgotten, does not wait for this one.
      request.result.onversionchange = () => {
        request.result.close();
        opening = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  }).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** All sessions of somebody that lie on this device. */
export async function readSessions(userId: string): Promise<KeptSession[]> {
  const store = (await open()).transaction(STORE).objectStore(STORE);
  return answerOf<Stored[]>(store.getAll(IDBKeyRange.bound([userId], [userId, []])));
}

export async function readSession(userId: string, id: string): Promise<KeptSession | undefined> {
  const store = (await open()).transaction(STORE).objectStore(STORE);
  return answerOf<Stored | undefined>(store.get([userId, id]));
}

/**
 * Changes a session on the device, in one step that no other tab comes between; null takes it away. It is on the disk
 * when the promise holds: a tab that is killed after that loses nothing.
 */
export async function updateSession(
  userId: string,
  id: string,
  change: (kept: KeptSession) => KeptSession | null,
): Promise<void> {
  const transaction = (await open()).transaction(STORE, 'readwrite', { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const store = transaction.objectStore(STORE);
  const request: IDBRequest<Stored | undefined> = store.get([userId, id]);
  request.onsuccess = () => {
    const kept = change(request.result ?? emptySession(id));
    if (kept) store.put({ ...kept, userId } satisfies Stored);
    else store.delete([userId, id]);
  };
  return done;
}
