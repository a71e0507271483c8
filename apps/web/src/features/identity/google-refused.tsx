import type { GoogleRefusal } from '@motriforge/shared/contracts/identity';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { useLocation } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { me, placeAfter } from '../../lib/session.ts';

/** Why nothing came of Google, and the way on for somebody who is signed in already. */
export function GoogleRefused(props: { why: GoogleRefusal }) {
  const location = useLocation();
  return (
    <FailureNote words={t(`google.${props.why}`)}>
      <Show when={me()}>
        <a href={placeAfter(location.search)}>{t('confirm.go')}</a>
      </Show>
    </FailureNote>
  );
}
