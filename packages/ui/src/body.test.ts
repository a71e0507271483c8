import { readFileSync } from 'node:fs';
import { bodyZones } from '@motriforge/shared/contracts/exercises';
import { describe, expect, it } from 'vitest';
import { bodyBoxes, bodySvg } from '../scripts/draw-body.ts';
import { boxes } from './body-boxes.ts';
import { bestView, cropTo, zonesOf } from './body-view.ts';

const written = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

describe('the drawing of the body', () => {
  it('is what its outlines make; if not: pnpm draw:body', () => {
    expect(written('body.svg')).toBe(bodySvg());
    expect(written('body-boxes.ts')).toBe(bodyBoxes());
  });

  it.each(bodyZones)('shows %s on at least one side', (zone) => {
    expect(zonesOf('front').includes(zone) || zonesOf('back').includes(zone)).toBe(true);
  });

  it('has a part for every zone, and nothing but numbers in its paths', () => {
    const svg = bodySvg();
    for (const view of ['front', 'back'] as const) {
      for (const zone of zonesOf(view)) expect(svg).toContain(`<path id="${view}-${zone}" d="M`);
    }
    for (const [, path] of svg.matchAll(/ d="([^"]*)"/g)) expect(path).toMatch(/^M[MCVLclz\d\s.-]+$/);
  });
});

describe('a close-up', () => {
  it('turns to the side that shows the muscle', () => {
    expect(bestView(['chest'], ['triceps'])).toBe('front');
    expect(bestView(['lats'], ['biceps'])).toBe('back');
    expect(bestView(['glutes', 'hamstrings'], ['quads'])).toBe('back');
    expect(bestView([], [])).toBe('front');
  });

  it.each(bodyZones)('keeps all of %s', (zone) => {
    const view = bestView([zone], []);
    const { top, side } = cropTo(view, [zone]);
    const [, , zoneTop, zoneBottom, reach] = boxes[view].find(([name]) => name === zone) ?? [];
    expect(zoneTop).toBeGreaterThanOrEqual(top);
    expect(zoneBottom).toBeLessThanOrEqual(top + side);
    expect(reach).toBeLessThanOrEqual(side / 2);
  });
});
