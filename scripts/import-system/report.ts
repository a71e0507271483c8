import { say } from '../lib/steps.ts';
import type { ImportOutcome } from './import-system.ts';

/** Says what became of every file, and of every row that could not be taken. True when all is well. */
export function report(
  { isWritten, ledger, files, others }: ImportOutcome,
  system: string,
  isDryRun: boolean,
): boolean {
  for (const { file, place, column, reason } of ledger.problems()) {
    say(
      `✗ ${[file, place === null ? null : placeOf(file, place), column].filter((part) => part !== null).join(', ')}: ${reason}`,
    );
  }
  for (const name of others) say(`  ${name} belongs to no table of ${system} and is not read.`);
  for (const name of new Set(files.map((file) => file.name))) {
    const { created, known } = ledger.countsOf(name);
    const refused = ledger.refusedIn(name);
    say(`  ${name}: ${created} new, ${known} known, ${refused} left out`);
  }
  if (files.length === 0) say(`✗ No file of the folder is called like a table of ${system}, such as users.csv.`);
  const isWhole = ledger.problemCount === 0 && files.length > 0;
  if (isWritten && files.length > 0) say('All of it that could be taken is here now.');
  else if (isDryRun) say('Nothing was written: this was a dry run.');
  else say('Nothing was written.');
  return isWhole;
}

const placeOf = (file: string, place: number): string =>
  file.toLowerCase().endsWith('.json') ? `element ${place}` : `line ${place}`;
