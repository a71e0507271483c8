import type { ProgramWork } from '@motriforge/shared/contracts/program-drafts';
import { newId } from '@motriforge/shared/ids';
import { useQuery, useQueryClient } from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { call } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';

const workKey = (id: string) => ['program-work', id, me()?.id];

export const useProgramWork = (id: () => string) =>
  unsuspended(
    useQuery(() => ({
      queryKey: workKey(id()),
      queryFn: ({ signal }): Promise<ProgramWork> =>
        call(({ programs }) => programs.work.query({ id: id() }, { signal })),
      // What is being written is not to be written over while it is.
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      refetchOnReconnect: false,
      reconcile: false as const,
    })),
  );

/** What one may do with a program as a whole. Lists and pages of programs are asked for again afterwards. */
export function useProgramVerbs() {
  const client = useQueryClient();
  const after = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    await client.invalidateQueries({ queryKey: ['programs'] });
    return done;
  };
  return {
    publish: (id: string, revision: number, reason: string, versionId: string) =>
      after(call(({ programs }) => programs.publish.mutate({ id, revision, reason, versionId }))),
    read: (id: string) => call(({ programs }) => programs.work.query({ id })),
    duplicate: (sourceId: string, id = newId()) =>
      after(call(({ programs }) => programs.duplicate.mutate({ id, sourceId, locale: locale() }))),
    remove: (id: string) => after(call(({ programs }) => programs.remove.mutate({ id }))),
    restore: (id: string) => after(call(({ programs }) => programs.restore.mutate({ id }))),
  };
}
