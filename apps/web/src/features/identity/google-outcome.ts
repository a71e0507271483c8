import { type Admission, type GoogleRefusal, googleRefusals } from '@motriforge/shared/contracts/identity';

export type GoogleOutcome = Admission | { status: 'refused'; why: GoogleRefusal };

/** How a journey to Google ended that led here. It leaves the address at once: it has been told when the page is opened again. */
export function takeGoogleOutcome(): GoogleOutcome | null {
  const told = new URLSearchParams(location.hash.slice(1));
  const status = told.get('google');
  if (status === null) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  switch (status) {
    case 'signed-in':
      return { status };
    case 'second-factor':
      return { status, challenge: told.get('challenge') ?? '' };
    case 'to-be-erased':
      return { status, dueAt: Number(told.get('dueAt')), token: told.get('token') ?? '' };
    default:
      return { status: 'refused', why: googleRefusals.find((refusal) => refusal === status) ?? 'failed' };
  }
}
