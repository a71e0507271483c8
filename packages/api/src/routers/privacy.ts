import {
  cancelErasure,
  giveConsent,
  latestExport,
  readConsents,
  requestErasure,
  requestExport,
  withdrawConsent,
} from '@motriforge/domain/privacy';
import { Nothing } from '@motriforge/shared/contracts/common';
import {
  CancelErasureInput,
  ConsentView,
  ErasureView,
  ExportView,
  GiveConsentInput,
  ReadConsentsInput,
  RequestErasureInput,
  RequestExportInput,
  WithdrawConsentInput,
} from '@motriforge/shared/contracts/privacy';
import * as v from 'valibot';
import { open, router, signedIn } from '../trpc.ts';

export const privacy = router({
  requestExport: signedIn
    .input(RequestExportInput)
    .output(ExportView)
    .mutation(({ ctx, input }) => requestExport(ctx, input)),
  latestExport: signedIn
    .input(Nothing)
    .output(v.nullable(ExportView))
    .query(({ ctx }) => latestExport(ctx)),
  requestErasure: signedIn
    .input(RequestErasureInput)
    .output(ErasureView)
    .mutation(({ ctx, input }) => requestErasure(ctx, input)),
  cancelErasure: open
    .input(CancelErasureInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => cancelErasure(ctx, input)),
  readConsents: signedIn
    .input(ReadConsentsInput)
    .output(v.array(ConsentView))
    .query(({ ctx, input }) => readConsents(ctx, input)),
  giveConsent: signedIn
    .input(GiveConsentInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => giveConsent(ctx, input)),
  withdrawConsent: signedIn
    .input(WithdrawConsentInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => withdrawConsent(ctx, input)),
});
