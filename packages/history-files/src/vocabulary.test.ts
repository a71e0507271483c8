import { importSources } from '@motriforge/db/schema/imports';
import * as stored from '@motriforge/db/schema/words';
import { expect, test } from 'vitest';
import { distanceUnits, historySources, lengthUnits, massUnits } from './history.ts';

test('words of history are those the database keeps', () => {
  expect([massUnits, distanceUnits, lengthUnits]).toEqual([stored.massUnits, stored.distanceUnits, stored.lengthUnits]);
  expect(importSources).toEqual(expect.arrayContaining([...historySources]));
});
