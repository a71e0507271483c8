import { onCleanup, onMount } from 'solid-js';

/** Runs each time an element comes near the screen. */
export function whenSeen(element: HTMLElement, run: () => void): void {
  onMount(() => {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && run(), {
      rootMargin: '600px',
    });
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  });
}
