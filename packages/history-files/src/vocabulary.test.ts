import { importSources } from '@motriforge/db/schema/imports';
import { sessionTypes as storedSessionTypes, setTypes as storedSetTypes } from '@motriforge/db/schema/training';
import * as stored from '@motriforge/db/schema/words';
import { expect, test } from 'vitest';
import { distanceUnits, historySources, lengthUnits, massUnits, sessionTypes, setTypes } from './history.ts';

test('words of history are those the database keeps', () => {
  expect([sessionTypes, setTypes]).toEqual([storedSessionTypes, storedSetTypes]);
  expect([massUnits, distanceUnits, lengthUnits]).toEqual([stored.massUnits, stored.distanceUnits, stored.lengthUnits]);
  expect(importSources).toEqual(expect.arrayContaining([...historySources]));
});
