import { fixedId } from './ids.ts';
import { listPermissions, type PermissionName } from './permissions.ts';

const names: readonly PermissionName[] = listPermissions().map(({ name }) => name);
const places = new Map(names.map((name, place) => [name, place]));

/** Changes with every permission that is added, taken away or moved: a bit then means something else. */
const fingerprint = fixedId('permissions', names.join()).slice(-12);

/** Permissions as a short text for a signed claim: one bit each, in the order of the product's list. */
export function packRights(permissions: Iterable<PermissionName>): string {
  const bytes = new Uint8Array(Math.ceil(names.length / 8));
  for (const name of permissions) {
    const place = places.get(name);
    if (place !== undefined) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return `${fingerprint}.${btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}`;
}

/** What was packed, or null where it was packed against another list of permissions or is no such text. */
export function unpackRights(packed: string): Set<PermissionName> | null {
  if (!packed.startsWith(`${fingerprint}.`)) return null;
  const bytes = readBytes(packed.slice(fingerprint.length + 1));
  if (bytes?.length !== Math.ceil(names.length / 8)) return null;
  return new Set(names.filter((_, place) => (bytes[place >> 3] ?? 0) & (1 << (place & 7))));
}

function readBytes(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return null;
  }
}
