import { encode } from 'uqr';
import styles from './authenticator.module.css';

/** Something to scan, drawn as one path: a square of its own for every dark cell would be a thousand elements. */
export function QrCode(props: { content: string; label: string }) {
  const code = () => encode(props.content, { border: 2 });
  const path = () =>
    code()
      .data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('');
  return (
    // Cameras want dark on light, whatever the page around it looks like.
    <svg
      class={styles.qr}
      data-theme="light"
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={props.label}
    >
      <path d={path()} />
    </svg>
  );
}
