import { importSources } from '@motriforge/db/schema/imports';
import * as stored from '@motriforge/db/schema/words';
import { distanceUnits, historySources, lengthUnits, massUnits } from '@motriforge/shared/contracts/history';
import { expect, test } from 'vitest';

test('words of history are those the database keeps', () => {
  expect([massUnits, distanceUnits, lengthUnits]).toEqual([stored.massUnits, stored.distanceUnits, stored.lengthUnits]);
  expect(importSources).toEqual(expect.arrayContaining([...historySources]));
});
