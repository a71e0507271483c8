/** Everything of a person that lies on this device lies under these names, so that signing out takes it all away. */
const OWN = 'motriforge.own.';

/** The database the log lies in. */
export const LOG = 'motriforge.log';

export const ownKey = (userId: string, name: string): string => `${OWN}${userId}.${name}`;

export function forgetOwn(): void {
  try {
    indexedDB.deleteDatabase(LOG);
    for (const key of Object.keys(localStorage)) if (key.startsWith(OWN)) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
