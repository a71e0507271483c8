import type { Proof } from '@motriforge/shared/contracts/factors';
import type { ConsentView, ErasureView, ExportView } from '@motriforge/shared/contracts/privacy';
import { newId } from '@motriforge/shared/ids';
import { useMutation, useQuery, useQueryClient } from '@tanstack/solid-query';
import { locale } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import { unsuspended } from '../../lib/unsuspended.ts';

const exportKey = ['privacy', 'export'];
const askAgainMillis = 3_000;

const isBeingMade = (view: ExportView | null | undefined) =>
  view?.status === 'REQUESTED' || view?.status === 'PROCESSING';

/** The file asked for last; looked at again and again while it is being made. */
export const useLatestExport = () =>
  unsuspended(
    useQuery(() => ({
      queryKey: exportKey,
      queryFn: (): Promise<ExportView | null> => call(({ privacy }) => privacy.latestExport.query()),
      staleTime: 0,
      refetchInterval: ({ state }: { state: { data: ExportView | null | undefined } }) =>
        isBeingMade(state.data) && askAgainMillis,
    })),
  );

export function useRequestExport() {
  const client = useQueryClient();
  return useMutation(() => ({
    mutationFn: (): Promise<ExportView> => call(({ privacy }) => privacy.requestExport.mutate({ id: newId() })),
    onSuccess: (view: ExportView) => client.setQueryData(exportKey, view),
  }));
}

const consentsKey = () => ['privacy', 'consents', locale()];

export const useConsents = () =>
  unsuspended(
    useQuery(() => ({
      queryKey: consentsKey(),
      queryFn: (): Promise<ConsentView[]> => call(({ privacy }) => privacy.readConsents.query({ locale: locale() })),
    })),
  );

/** Agrees to a text as it stands there, or takes it back: shown at once, and as it was where it was not saved. */
export function useChangeConsent() {
  const client = useQueryClient();
  return useMutation(() => ({
    mutationFn: ({ text, isGiven }: ConsentChange): Promise<void> =>
      call(({ privacy }) => {
        if (isGiven) return privacy.giveConsent.mutate({ id: newId(), consentTextId: text.consentTextId });
        // Only what may be taken back has a switch.
        return privacy.withdrawConsent.mutate({ kind: text.kind as FreeKind });
      }),
    onMutate: ({ text, isGiven }: ConsentChange) => {
      const now = Date.now();
      const said = isGiven
        ? { isGiven, isOutdated: false, givenVersion: text.version, givenAt: now, withdrawnAt: null }
        : { isGiven, isOutdated: false, withdrawnAt: now };
      client.setQueryData<ConsentView[]>(consentsKey(), (all) =>
        all?.map((one) => (one.kind === text.kind ? { ...one, ...said } : one)),
      );
    },
    onError: () => client.invalidateQueries({ queryKey: ['privacy', 'consents'] }),
  }));
}

interface ConsentChange {
  text: ConsentView;
  isGiven: boolean;
}

type FreeKind = Exclude<ConsentView['kind'], 'TERMS' | 'PRIVACY'>;

/** The id is made with the form: sent twice, it is one wish. */
export function requestErasureOnce() {
  const id = newId();
  return (proof: Proof | undefined): Promise<ErasureView> =>
    call(({ privacy }) => privacy.requestErasure.mutate({ id, proof }));
}

export const cancelErasure = (token: string): Promise<void> =>
  call(({ privacy }) => privacy.cancelErasure.mutate({ token }));
