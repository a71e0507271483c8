import type { JoinWaitlistResult } from '@motriforge/shared/contracts/mind';
import { useMutation } from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';

export const useJoinWaitlist = () =>
  useMutation(() => ({
    mutationFn: (person: { id: string; email: string }): Promise<JoinWaitlistResult> =>
      call(({ mind }) => mind.joinWaitlist.mutate({ ...person, locale: locale() })),
  }));
