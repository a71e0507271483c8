import { prepareDatabase, startDatabase } from './lib/database.ts';
import { readOptions, wholeNumber } from './lib/options.ts';
import { dataFolder } from './lib/paths.ts';
import { freePair } from './lib/ports.ts';
import { openFile, roomFor } from './lib/seed/bulk.ts';
import { peopleThere, writeCrowd } from './lib/seed/crowd.ts';
import { demoAccountLines } from './lib/seed/demo-accounts.ts';
import { Progress } from './lib/seed/progress.ts';
import { writeSmallWorld } from './lib/seed/small-world.ts';
import { requireSound } from './lib/seed/soundness.ts';
import { main, say, step } from './lib/steps.ts';

const options = readOptions('pnpm db:seed', {
  scale: { type: 'string', help: 'how many people with a year of history; without it a gym with twelve people' },
  data: { type: 'string', default: dataFolder, help: 'the folder everything is kept in' },
});
const people = options.scale === undefined ? null : wholeNumber('scale', options.scale, 1, 1_000_000);

await main(() => (people === null ? seedSmallWorld() : seedCrowd(people)));

async function seedSmallWorld(): Promise<void> {
  const database = await startDatabase(options.data, await freePair());
  try {
    await step('Schema and library', () => prepareDatabase(database.client));
    const rows = await step('Small world', () => writeSmallWorld(database.client));
    await step('Every row checked', () => requireSound(database.client));
    say(rows === 0 ? '\nIt was there already and stays as people left it.' : `\n${rows.toLocaleString('en')} rows.`);
    say(demoAccountLines().join('\n'));
  } finally {
    await database.stop();
  }
}

async function seedCrowd(wanted: number): Promise<void> {
  const client = await openFile(options.data);
  try {
    await step('Schema and library', () => prepareDatabase(client));
    const missing = wanted - (await peopleThere(client, wanted));
    if (missing === 0) return say('They are all there already.');
    say(await roomFor(options.data, missing));
    const progress = new Progress(missing);
    for await (const rows of writeCrowd(client, wanted)) progress.add(rows);
    progress.end();
    await step('Every row checked', () => requireSound(client));
    say('Each signs in with the password of the demo: person0@crowd.example, person1@crowd.example and so on.');
  } finally {
    client.close();
  }
}
