import type {
  Explanation,
  PeopleFound,
  PermissionInput,
  PersonRights,
  RoleInput,
  SharedThing,
  WhyInput,
} from '@motriforge/shared/contracts/access';
import type { PermissionName } from '@motriforge/shared/permissions';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/solid-query';
import { call } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';

export const accessKey = ['access'];

/** Fewer characters find half of the world. */
export const shortestQuery = 2;

export const usePeople = (query: () => string) =>
  unsuspended(
    useInfiniteQuery(() => ({
      queryKey: [...accessKey, 'people', query()],
      queryFn: ({ pageParam, signal }): Promise<PeopleFound> =>
        call(({ access }) =>
          access.people.query({ query: query(), ...(pageParam && { cursor: pageParam }) }, { signal }),
        ),
      initialPageParam: '',
      getNextPageParam: (last: PeopleFound) => last.nextCursor ?? undefined,
      enabled: query().length >= shortestQuery,
      placeholderData: keepPreviousData,
    })),
  );

export const useRightsOf = (id: () => string) =>
  unsuspended(
    useQuery(() => ({
      queryKey: [...accessKey, 'rights', id()],
      queryFn: ({ signal }): Promise<PersonRights> =>
        call(({ access }) => access.rightsOf.query({ id: id() }, { signal })),
      // Whoever decides about rights looks at what is so now.
      staleTime: 0,
    })),
  );

/** A right, everywhere or in an institution. */
export interface RightAsked {
  permission: PermissionName;
  institutionId: string | null;
}

export const askWhy = (input: WhyInput): Promise<Explanation> => call(({ access }) => access.why.query(input));

/** A right of a person, which can be given and taken. */
export type Gift = { role: RoleInput } | { permission: PermissionInput };

export const give = (gift: Gift): Promise<void> =>
  call(({ access }) =>
    'role' in gift ? access.giveRole.mutate(gift.role) : access.givePermission.mutate(gift.permission),
  );

export const take = (gift: Gift): Promise<void> =>
  call(({ access }) =>
    'role' in gift ? access.takeRole.mutate(gift.role) : access.takePermission.mutate(gift.permission),
  );

export const acceptShare = (token: string): Promise<SharedThing> =>
  call(({ access }) => access.acceptShare.mutate({ token }));
