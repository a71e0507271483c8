/** The ō of the name: a bar over a plate. Also drawn in public/icon.svg and build/icons.ts. */
export function Mark(props: { class?: string | undefined }) {
  return (
    <svg viewBox="0 0 32 32" class={props.class} aria-hidden="true">
      <rect x="4" y="3" width="24" height="5" rx="1.5" fill="currentColor" />
      <circle cx="16" cy="20" r="7" fill="none" stroke="var(--ember)" stroke-width="5" />
    </svg>
  );
}
