import { equipment } from '@motriforge/content/equipment';
import { importSources } from '@motriforge/db/schema/imports';
import * as stored from '@motriforge/db/schema/words';
import { distanceUnits, historySources, lengthUnits, massUnits } from '@motriforge/shared/contracts/history';
import { expect, test } from 'vitest';
import { equipmentSlugs } from './own-exercise.ts';

test('equipment of other libraries is equipment of ours', () => {
  const ours = equipment.map(({ slug }) => slug);
  for (const slugs of Object.values(equipmentSlugs)) expect(ours).toEqual(expect.arrayContaining([...slugs]));
});

test('words of history are those the database keeps', () => {
  expect([massUnits, distanceUnits, lengthUnits]).toEqual([stored.massUnits, stored.distanceUnits, stored.lengthUnits]);
  expect(importSources).toEqual(expect.arrayContaining([...historySources]));
});
