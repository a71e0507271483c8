import { Button } from '@motriforge/ui/button.tsx';
import { createSignal } from 'solid-js';
import Check from '~icons/lucide/check';
import Copy from '~icons/lucide/copy';

const shownMillis = 2_000;

/** Copies something, and says so on the spot. */
export function CopyButton(props: { content: string; label: string; copiedLabel: string }) {
  const [isCopied, setCopied] = createSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(props.content);
    setCopied(true);
    setTimeout(() => setCopied(false), shownMillis);
  };
  return (
    <Button icon={isCopied() ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />} onClick={() => void copy()}>
      <span aria-live="polite">{isCopied() ? props.copiedLabel : props.label}</span>
    </Button>
  );
}
