import { Button } from '@motriforge/ui/button.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { useSearchParams } from '@solidjs/router';
import { createSignal, onMount, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { AccountPage } from '../identity/account-page.tsx';
import { takeToken } from '../identity/link-token.ts';

/** Where the link to a file leads. A form fetches it, so that the browser saves it as it comes and no address has its token. */
export default function ExportPage() {
  const [search] = useSearchParams<{ problem?: string }>();
  const [token, setToken] = createSignal('');
  const [hasBegun, setBegun] = createSignal(false);
  onMount(() => setToken(takeToken()));

  const problem = () => {
    if (search.problem === 'TOO_MANY') return t('download.busy');
    return search.problem === 'UNAVAILABLE' ? t('download.away') : t('download.spent');
  };
  return (
    <Show
      when={token()}
      fallback={
        <AccountPage title={search.problem ? t('link.spent') : t('download.title')} lead={problem()}>
          <LinkButton href="/privacy" kind="primary" wide>
            {t('download.new')}
          </LinkButton>
        </AccountPage>
      }
    >
      <AccountPage title={t('download.title')} lead={t('download.lead')}>
        {/* The form is read after the event: only then may the button go. */}
        <form method="post" action="/files/export" onSubmit={() => setTimeout(() => setBegun(true))}>
          <input type="hidden" name="token" value={token()} />
          <Show when={!hasBegun()}>
            <Button type="submit" kind="primary" wide>
              {t('download.go')}
            </Button>
          </Show>
        </form>
        <p role="status">{hasBegun() ? t('download.begun') : ''}</p>
      </AccountPage>
    </Show>
  );
}
