import { exportHistory } from '@motriforge/domain/history';
import { ExportHistoryInput, HistoryPage } from '@motriforge/shared/contracts/history';
import { router, signedIn } from '../trpc.ts';

export const history = router({
  export: signedIn
    .input(ExportHistoryInput)
    .output(HistoryPage)
    .query(({ ctx, input }) => exportHistory(ctx, input)),
});
