/** Any host will do: what counts is whether an address leaves it. */
const here = 'https://here.invalid';

/**
 * A place of ours somebody can be sent to, or null for whatever might lead elsewhere. Browsers take \ for /, overlook
 * tabs and line breaks and resolve dots, so it is judged by what it comes to.
 */
export function ownPath(text: string): string | null {
  if (!text.startsWith('/') || text.length > 500 || !URL.canParse(text, here)) return null;
  const { origin, pathname, search, hash } = new URL(text, here);
  if (origin !== here || /^\/(\/|%2f|%5c)/i.test(pathname)) return null;
  return `${pathname}${search}${hash}`;
}
