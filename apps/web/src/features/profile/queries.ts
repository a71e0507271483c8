import type { UpdateProfileInput } from '@motriforge/shared/contracts/profile';
import { newId } from '@motriforge/shared/ids';
import { me } from '../../lib/session.ts';
import { call } from '../../lib/trpc.ts';
import { learnProfile, profile } from './profile.ts';

export async function updateProfile(change: UpdateProfileInput): Promise<void> {
  const person = me();
  const changed = await call((api) => api.profile.update.mutate(change));
  if (person) learnProfile(person.id, changed);
}

/** Sends a picture of oneself; once it is there it is shown everywhere. */
export async function sendAvatar(picture: Blob): Promise<void> {
  const person = me();
  const id = newId();
  const response = await fetch(`/files/avatar/${id}`, { method: 'PUT', body: picture });
  if (!response.ok) throw new Error(`The picture was refused: ${response.status}.`);
  if (person) learnProfile(person.id, { ...profile(), avatarId: id });
}
