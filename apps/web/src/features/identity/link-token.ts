/** The token of the link that led here. It leaves the address at once, so that it stays out of the history. */
export function takeToken(): string {
  const token = location.hash.slice(1);
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
