import { bodyZones } from '@motriforge/shared/contracts/exercises';
import type { Content } from './content.ts';
import type { Expectations } from './expectations.ts';

export function checkMuscles(expect: Expectations, { muscles, headlineMuscles }: Content): void {
  const bySlug = new Map(muscles.map((muscle) => [muscle.slug, muscle]));
  expect.slugs('muscle', muscles);
  for (const field of ['name', 'latin', 'commonName', 'commonNameTh'] as const) {
    expect.unique(
      `muscle ${field}`,
      muscles.map((muscle) => muscle[field]),
    );
  }
  for (const muscle of muscles) {
    const where = `muscle ${muscle.slug}`;
    expect.tidyText(where, muscle);
    expect.bilingual(where, { en: muscle.commonName, th: muscle.commonNameTh }, 50);
  }
  for (const zone of bodyZones) {
    const headline = bySlug.get(headlineMuscles[zone]);
    expect.that(headline !== undefined, `zone ${zone}: its headline muscle "${headlineMuscles[zone]}" does not exist`);
    if (!headline) continue;
    expect.that(headline.zone === zone, `zone ${zone}: its headline muscle lies in ${headline.zone}`);
    expect.that(headline.level === 'common', `zone ${zone}: its headline muscle is not common`);
    expect.that(headline.tissue === 'muscle', `zone ${zone}: its headline is not a muscle`);
  }
}
