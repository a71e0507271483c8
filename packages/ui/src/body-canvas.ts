import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import bodyUrl from './body.svg?url';
import { zonesOf } from './body-view.ts';

interface Place {
  x: number;
  y: number;
  height: number;
}

const share = ['', '28%', '52%', '76%', '100%'];
const [figureWidth, boxTop, boxHeight] = [200, -6, 464];

/** Paints the body from both sides, each area as warm as it was worked, as `BodyHeat` shows it. */
export async function paintBody(
  context: CanvasRenderingContext2D,
  place: Place,
  levels: Partial<Record<BodyZone, number>>,
  colour: (value: string) => string,
): Promise<void> {
  const drawing = new DOMParser().parseFromString(await (await fetch(bodyUrl)).text(), 'image/svg+xml');
  const pathOf = (id: string) => new Path2D(drawing.getElementById(id)?.getAttribute('d') ?? '');
  const scale = place.height / boxHeight;
  const [skin, muscle] = [colour('var(--body-skin)'), colour('var(--body-muscle)')];
  const warm = (level: number) =>
    colour(`color-mix(in oklab, var(--body-muscle), var(--body-primary) ${share[level] ?? '100%'})`);
  context.save();
  context.translate(place.x + (figureWidth / 2) * scale, place.y - boxTop * scale);
  context.scale(scale, scale);
  context.lineWidth = 0.55;
  context.strokeStyle = skin;
  for (const view of ['front', 'back'] as const) {
    context.fillStyle = skin;
    context.fill(pathOf('body'));
    for (const zone of zonesOf(view)) {
      const path = pathOf(`${view}-${zone}`);
      const level = levels[zone];
      context.fillStyle = level ? warm(level) : muscle;
      context.fill(path);
      context.stroke(path);
    }
    context.translate(figureWidth, 0);
  }
  context.restore();
}
