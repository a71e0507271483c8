import { paintBody } from '@motriforge/ui/body-canvas.ts';
import { locale } from '../../../lib/i18n.ts';
import type { CardContent } from './content.ts';
import { cardSize, layOut, type Measure } from './layout.ts';
import styles from './share-card.module.css';

const product = 'MōtriForge';

/** Draws the card with the colours and letters of the product. */
export async function drawCard(canvas: HTMLCanvasElement, content: CardContent): Promise<void> {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { fontFamily } = getComputedStyle(canvas);
  const font = (size: number, isStrong: boolean) => `${isStrong ? 600 : 400} ${size}px ${fontFamily}`;
  const measure: Measure = (text, size, isStrong) => {
    context.font = font(size, isStrong);
    return context.measureText(text).width;
  };
  const colour = colours();
  const { texts, body } = layOut(content, measure, locale());
  context.fillStyle = colour('var(--ground)');
  context.fillRect(0, 0, cardSize.width, cardSize.height);
  const inks = { ink: colour('var(--ink)'), soft: colour('var(--ink-soft)'), ember: colour('var(--ember-ink)') };
  for (const { text, x, y, size, isStrong, colour: ink } of texts) {
    context.font = font(size, isStrong);
    context.fillStyle = inks[ink];
    context.fillText(text, x, y);
  }
  drawName(context, inks.ink, colour('var(--ember)'), font(36, true));
  // Without the drawing of the body the card says the rest.
  if (body) await paintBody(context, body, content.levels, colour).catch(() => undefined);
}

/** The mark and the name, small, at the foot. */
function drawName(context: CanvasRenderingContext2D, ink: string, ember: string, font: string): void {
  context.save();
  context.translate(80, 1_236);
  context.fillStyle = ink;
  context.fillRect(0, 0, 36, 7);
  context.strokeStyle = ember;
  context.lineWidth = 8;
  context.beginPath();
  context.arc(18, 26, 12, 0, 2 * Math.PI);
  context.stroke();
  context.font = font;
  context.fillText(product, 54, 33);
  context.restore();
}

/** What a colour of the tokens is in the dark, which the card always is. */
function colours(): (value: string) => string {
  const probe = document.createElement('span');
  probe.className = styles.dark ?? '';
  return (value) => {
    document.body.append(probe);
    probe.style.color = value;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
