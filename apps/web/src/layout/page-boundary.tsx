import { createEffect, ErrorBoundary, type JSX, on } from 'solid-js';
import { t } from '../lib/i18n.ts';
import { Failure } from './failure.tsx';

/** A page that breaks leaves the rest standing; going elsewhere or trying again mends it. */
export function PageBoundary(props: { resetOn: string; children: JSX.Element }) {
  return (
    <ErrorBoundary
      fallback={(error: unknown, reset) => {
        createEffect(on(() => props.resetOn, reset, { defer: true }));
        console.error(error);
        return <Failure title={t('error.page')} error={error} onRetry={reset} />;
      }}
    >
      {props.children}
    </ErrorBoundary>
  );
}
