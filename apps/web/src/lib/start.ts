/** Ends the task at hand, so that a press or a paint that waits comes first. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Runs what nobody waits for, once the first page has settled. */
export function whenIdle(run: () => void): void {
  const later = () => setTimeout(() => (window.requestIdleCallback ?? setTimeout)(run), 2000);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

/** Whether the live page is on the screen. */
export const isLive = () => document.documentElement.dataset.live !== undefined;

/** Puts the live page where the prerendered one was, with whatever was typed, focused or sent meanwhile. */
export function handOver(app: HTMLElement): void {
  const root = document.documentElement;
  const first = document.getElementById('first');
  if (!first) return;
  const typed = [...first.querySelectorAll<HTMLInputElement>('input[name]')].filter(
    (input) => input.value !== input.defaultValue,
  );
  const focused = first.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;

  // What of a long page is not there yet keeps its place, so that whoever has scrolled stays where they are.
  app.style.minHeight = `${first.offsetHeight}px`;
  whenIdle(() => app.style.removeProperty('min-height'));
  first.remove();
  app.hidden = false;
  root.dataset.live = '';
  delete root.dataset.wait;

  for (const input of typed) {
    const twin = app.querySelector<HTMLInputElement>(`input[name="${input.name}"]`);
    if (!twin) continue;
    twin.value = input.value;
    twin.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (focused) focusTwin(app, focused);
  const asked = root.dataset.asked;
  if (asked) (document.getElementById(asked) as HTMLFormElement | null)?.requestSubmit();
}

function focusTwin(app: HTMLElement, focused: HTMLElement): void {
  const twin = app.querySelector<HTMLElement>(selectorOf(focused));
  twin?.focus({ preventScroll: true });
  if (focused instanceof HTMLInputElement && twin instanceof HTMLInputElement && focused.selectionStart !== null) {
    twin.setSelectionRange(focused.selectionStart, focused.selectionEnd);
  }
}

function selectorOf(element: HTMLElement): string {
  if (element instanceof HTMLInputElement) return `input[name="${element.name}"]`;
  if (element instanceof HTMLAnchorElement) return `a[href="${element.getAttribute('href')}"]`;
  return element.id ? `#${element.id}` : element.localName;
}
