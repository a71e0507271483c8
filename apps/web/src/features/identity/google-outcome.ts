import { type GoogleRefusal, googleRefusals } from '@motriforge/shared/contracts/identity';

/** How a journey to Google ended that led here. It leaves the address at once: it has been told when the page is opened again. */
export function takeGoogleOutcome(): GoogleRefusal | 'done' | null {
  const word = /^#google=([a-z-]+)$/.exec(location.hash)?.[1];
  if (word === undefined) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return word === 'done' ? word : (googleRefusals.find((refusal) => refusal === word) ?? 'failed');
}
