import { Navigate, useLocation } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { me, signInAddress } from '../../lib/session.ts';

/** A page for people with an account. Others sign in first and come back. */
export function PrivatePage(props: { children: JSX.Element }) {
  const location = useLocation();
  return (
    <Show when={me()} fallback={<Navigate href={signInAddress(location)} />}>
      {props.children}
    </Show>
  );
}
