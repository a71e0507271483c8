import type { JoinWaitlistResult } from '@motriforge/shared/contracts/mind';
import { useMutation } from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { api } from '../../lib/trpc.ts';

export const useJoinWaitlist = () =>
  useMutation(() => ({
    mutationFn: async (person: { id: string; email: string }): Promise<JoinWaitlistResult> =>
      (await api()).mind.joinWaitlist.mutate({ ...person, locale: locale() }),
  }));
