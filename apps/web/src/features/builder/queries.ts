import type { ShareList } from '@motriforge/shared/contracts/access';
import type { VersionPage, WorkoutEdit, WorkoutVersion } from '@motriforge/shared/contracts/workout-drafts';
import { useQuery } from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { call } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';
import { keepEdit } from './draft-shelf.ts';

/** What was asked for lies on the device too: it can be edited with no network. */
export const useEdit = (id: () => string) =>
  unsuspended(
    useQuery(() => ({
      queryKey: ['workouts', 'edit', id(), me()?.id],
      queryFn: async ({ signal }): Promise<WorkoutEdit> => {
        const edit = await call(({ workouts }) => workouts.edit.query({ id: id() }, { signal }));
        keepEdit(me()?.id ?? '', edit);
        return edit;
      },
    })),
  );

export const useVersions = (id: () => string) =>
  unsuspended(
    useQuery(() => ({
      queryKey: ['workouts', 'versions', id(), me()?.id],
      queryFn: ({ signal }): Promise<WorkoutVersion[]> =>
        call(({ workouts }) => workouts.versions.query({ id: id() }, { signal })),
    })),
  );

export const useVersion = (id: () => string, number: () => number | null) =>
  unsuspended(
    useQuery(() => ({
      queryKey: ['workouts', 'version', id(), number(), locale(), me()?.id],
      enabled: number() !== null,
      queryFn: ({ signal }): Promise<VersionPage> =>
        call(({ workouts }) =>
          workouts.version.query({ id: id(), number: number() ?? 1, locale: locale() }, { signal }),
        ),
    })),
  );

export const useShares = (isWanted: () => boolean) =>
  unsuspended(
    useQuery(() => ({
      queryKey: ['shares', me()?.id],
      enabled: isWanted(),
      queryFn: ({ signal }): Promise<ShareList> =>
        call(({ access }) => access.shares.query({ limit: 100 }, { signal })),
    })),
  );
