/** Everything of a person that lies on this device lies under these names, so that signing out takes it all away. */
const OWN = 'motriforge.own.';

/** The database the log lies in. */
export const LOG = 'motriforge.log';

/** Where short notes lie that are read while no page is open. */
const NOTES = 'motriforge.own';

export const ownKey = (userId: string, name: string): string => `${OWN}${userId}.${name}`;

export function forgetOwn(): void {
  try {
    indexedDB.deleteDatabase(LOG);
    void caches.delete(NOTES);
    for (const key of Object.keys(localStorage)) if (key.startsWith(OWN)) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Keeps a few words under a path for the service worker to read. */
export async function keepOwnNote(path: string, words: string): Promise<void> {
  const notes = await caches.open(NOTES);
  await notes.put(path, new Response(words));
}
