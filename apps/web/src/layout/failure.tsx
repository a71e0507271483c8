import { ErrorState } from '@motriforge/ui/error-state.tsx';
import { viewOf } from '../lib/errors.ts';
import { t } from '../lib/i18n.ts';
import { online } from '../lib/online.ts';

interface FailureProps {
  title: string;
  error: unknown;
  onRetry: () => void;
  retrying?: boolean | undefined;
}

/** What happened, a way to try again, and the number to quote. */
export function Failure(props: FailureProps) {
  const view = () => viewOf(props.error);
  return (
    <ErrorState
      title={props.title}
      message={online() ? view().message : t('error.offline')}
      onRetry={props.onRetry}
      retrying={props.retrying}
      retryLabel={t('error.retry')}
      requestId={view().requestId || null}
      requestIdLabel={t('error.requestId')}
      copyLabel={t('error.copy')}
      copiedLabel={t('error.copied')}
    />
  );
}
