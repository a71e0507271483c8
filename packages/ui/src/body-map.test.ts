import { bodyZones } from '@motriforge/shared/contracts/exercises';
import { describe, expect, it } from 'vitest';
import { bestView, cropTo, drawn } from './body-paths.ts';

describe('body map', () => {
  it.each(bodyZones)('draws %s on at least one side', (zone) => {
    expect(drawn.front.has(zone) || drawn.back.has(zone)).toBe(true);
  });

  it('draws paths and nothing but numbers in them', () => {
    for (const zone of [...drawn.front.values(), ...drawn.back.values()]) {
      expect(zone.path).toMatch(/^[MCZ\d\s.-]+$/);
      expect(zone.area).toBeGreaterThan(5);
    }
  });

  it('turns to the side that shows the muscle', () => {
    expect(bestView(['chest'], ['triceps'])).toBe('front');
    expect(bestView(['lats'], ['biceps'])).toBe('back');
    expect(bestView(['glutes', 'hamstrings'], ['quads'])).toBe('back');
    expect(bestView([], [])).toBe('front');
  });

  it.each(bodyZones)('keeps all of %s inside its thumbnail', (zone) => {
    const view = bestView([zone], []);
    const { top, side } = cropTo(view, [zone]);
    const found = drawn[view].get(zone);
    expect(found?.top).toBeGreaterThanOrEqual(top);
    expect(found?.bottom).toBeLessThanOrEqual(top + side);
    expect(found?.reach).toBeLessThanOrEqual(side / 2);
  });
});
