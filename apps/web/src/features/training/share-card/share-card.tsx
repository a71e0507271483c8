import { Button } from '@motriforge/ui/button.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { Switch } from '@motriforge/ui/switch.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createEffect, createMemo, createSignal, onMount, Show } from 'solid-js';
import { t } from '../../../lib/i18n.ts';
import { contentOf, textOf } from './content.ts';
import { drawCard } from './draw.ts';
import { type Ended, factsOf } from './facts.ts';
import { cardSize } from './layout.ts';
import styles from './share-card.module.css';

/** The end of a session as a picture, made on the device, to be given to whomever somebody likes. */
export default function ShareCard(props: Ended & { onClose: () => void }) {
  const facts = createMemo(() => factsOf(props));
  const fileName = () => `motriforge-${props.session.fields.when.day}.png`;
  let canvas!: HTMLCanvasElement;
  const [hasRecords, setRecords] = createSignal(true);
  const [hasWeights, setWeights] = createSignal(true);
  const [file, setFile] = createSignal<File>();
  const [isDrawable, setDrawable] = createSignal(false);
  const content = createMemo(() => contentOf(facts(), { records: hasRecords(), weights: hasWeights() }));
  // Made before it is asked for: a press of a button does not wait, and may open the device's own sheet.
  createEffect(() => {
    const told = content();
    if (!isDrawable()) return;
    setFile();
    void drawCard(canvas, told).then(() => {
      if (told !== content()) return;
      canvas.toBlob((blob) => blob && setFile(new File([blob], fileName(), { type: blob.type })), 'image/png');
    });
  });
  onMount(() => setDrawable(true));
  const canShare = () => {
    const files = file();
    return files !== undefined && typeof navigator.canShare === 'function' && navigator.canShare({ files: [files] });
  };
  const share = async () => {
    const picture = file();
    // Whoever closes the device's sheet changed their mind.
    if (picture) await navigator.share({ files: [picture] }).catch(() => undefined);
  };
  const save = () => {
    const picture = file();
    if (!picture) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = fileName();
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf(content()));
      toast({ message: t('card.copied') });
    } catch {
      toast({ message: t('card.notCopied'), kind: 'bad' });
    }
  };
  return (
    <Sheet
      open
      onClose={props.onClose}
      title={t('card.title')}
      closeLabel={t('log.close')}
      footer={
        <div class={styles.actions}>
          <Show when={canShare()}>
            <Button kind="primary" size="log" wide onClick={() => void share()}>
              {t('card.share')}
            </Button>
          </Show>
          <Button kind={canShare() ? 'plain' : 'primary'} size="log" wide busy={!file()} onClick={save}>
            {t('card.save')}
          </Button>
          <Button kind="quiet" wide onClick={() => void copy()}>
            {t('card.copy')}
          </Button>
        </div>
      }
    >
      <canvas
        ref={canvas}
        class={styles.card}
        width={cardSize.width}
        height={cardSize.height}
        role="img"
        aria-label={textOf(content())}
      />
      <div class={styles.choices}>
        <Show when={facts().records.length > 0}>
          <Switch label={t('card.records')} checked={hasRecords()} onChange={setRecords} />
        </Show>
        <Switch label={t('card.weights')} checked={hasWeights()} onChange={setWeights} />
      </div>
    </Sheet>
  );
}
