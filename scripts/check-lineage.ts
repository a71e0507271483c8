import { testDatabase } from '@motriforge/db/testing';
import { behaviourNames, readBehaviours, sourceOf, unshown } from './lib/behaviours.ts';
import { readOptions } from './lib/options.ts';
import { columnsOf, faultsOf, readLineage, readManifest, seedColumns } from './lib/seed-systems.ts';
import { main, say } from './lib/steps.ts';

readOptions('pnpm check:lineage', {});

/**
 * Compares where every column of the five systems went with what the migrated database really has, and everything they
 * do by themselves with the tests that show it.
 */
await main(async () => {
  const manifest = readManifest();
  const lineage = readLineage();
  const database = await testDatabase();
  try {
    const columns = await columnsOf(database.client);
    const behaviours = behaviourNames(manifest);
    const missing = unshown(behaviours, readBehaviours(), sourceOf);
    const faults = [...faultsOf(manifest, lineage, columns), ...missing];
    for (const fault of faults) say(`✗ ${fault}`);
    const wanted = seedColumns(manifest);
    const isHoused = (column: string) =>
      (lineage[column] ?? []).length > 0 && lineage[column]?.every((home) => columns.has(home));
    say(`lineage ${wanted.filter(isHoused).length}/${wanted.length}`);
    say(`behaviours ${behaviours.length - missing.length}/${behaviours.length}`);
    process.exit(faults.length === 0 ? 0 : 1);
  } finally {
    database.close();
  }
});
