import { readFileSync, writeFileSync } from 'node:fs';
import { authored, housekeeping, withheldColumns } from '@motriforge/db/ownership/exceptions';
import { type Holding, holdings, type Treatment } from '@motriforge/db/ownership/holdings';
import { kept, loose, named, remaining } from '@motriforge/db/ownership/staying';
import { getTableName } from 'drizzle-orm';
import { readOptions } from './lib/options.ts';
import { fromRoot } from './lib/paths.ts';
import { main, Plain, say } from './lib/steps.ts';

const options = readOptions('pnpm docs:privacy', {
  check: { type: 'boolean', help: 'change nothing, fail if docs/privacy.md is not what it would be' },
});

await main(async () => {
  const text = page();
  const path = fromRoot('docs/privacy.md');
  if (options.check) {
    if (readFileSync(path, 'utf8') !== text) {
      throw new Plain('docs/privacy.md is not up to date. Run: pnpm docs:privacy');
    }
    return say('docs/privacy.md is up to date.');
  }
  writeFileSync(path, text);
  say(`docs/privacy.md: ${holdings.length} tables.`);
});

function page(): string {
  return [
    '# What is whose',
    '',
    'Made by `pnpm docs:privacy` from the foreign keys of the schema and the exceptions in `packages/db/src/ownership`;',
    'edit those. Whatever the database deletes with a person is theirs. It goes into the file they ask for, comes back',
    'from it into an empty account, and is erased with them, unless it says otherwise here.',
    '',
    ...section('In the file, taken back from it, erased', of('owned'), ['table', 'theirs by'], (holding) => [
      by(holding),
    ]),
    ...section('In the file, erased', of('copied'), ['table', 'theirs by', 'why it does not come back'], withReason),
    ...section(
      'Erased, not in the file',
      of('withheld'),
      ['table', 'theirs by', 'why it is not in the file'],
      withReason,
    ),
    ...section(
      'Kept, with the person taken out',
      of('kept'),
      ['table', 'about them by', 'emptied', 'in the file', 'why it stays'],
      (holding) => [
        by(holding),
        Object.keys(kept.find(({ table }) => table === holding.name)?.emptied ?? {}).join(', ') || '–',
        holding.isExported ? 'yes' : 'no',
        holding.why ?? '',
      ],
    ),
    '## Columns that are not in the file',
    '',
    'Nor is the id of anybody else: where another person stands, the file has nothing.',
    '',
    ...reasons(withheldColumns),
    '## Columns a file does not decide',
    '',
    'Besides these, what was shown to others comes back private.',
    '',
    ...reasons(housekeeping),
    '## Made by a person, relied on by others',
    '',
    `\`${authored.join('`, `')}\`: private ones that nobody else uses are erased. The others stay, made by nobody.`,
    '',
    '## Where a person is named in what is not theirs',
    '',
    'The link is cut, or leads to the placeholder for people who are gone.',
    '',
    ...reasons(named),
    '## What may stay of what a person wrote',
    '',
    ...reasons(remaining),
    '## Told of a person without a link',
    '',
    '| column | holds | when they are erased | why |',
    '| --- | --- | --- | --- |',
    ...loose.map(
      ({ column, holds, why }) =>
        `| \`${column}\` | ${holds ?? 'nothing that leads back'} | ${holds ? 'the row goes' : 'stays'} | ${why} |`,
    ),
    '',
  ].join('\n');
}

function of(treatment: Treatment): readonly Holding[] {
  return holdings.filter((holding) => holding.treatment === treatment);
}

function withReason(holding: Holding): string[] {
  return [by(holding), holding.why ?? ''];
}

function by({ ways }: Holding): string {
  const each = ways.map(({ columns, to }) => {
    const names = columns.map(({ name }) => `\`${name}\``).join(', ');
    return getTableName(to) === 'user' ? names : `${names} → \`${getTableName(to)}\``;
  });
  return each.join(' or ') || 'itself';
}

function section(
  title: string,
  its: readonly Holding[],
  heads: readonly string[],
  cells: (holding: Holding) => readonly string[],
): string[] {
  return [
    `## ${title}`,
    '',
    `${its.length} tables.`,
    '',
    `| ${heads.join(' | ')} |`,
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...its
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .map((holding) => `| \`${holding.name}\` | ${cells(holding).join(' | ')} |`),
    '',
  ];
}

function reasons(exceptions: readonly { why: string; of: readonly string[] }[]): string[] {
  return [
    '| why | columns |',
    '| --- | --- |',
    ...exceptions.map((its) => `| ${its.why} | ${its.of.map((name) => `\`${name}\``).join(', ')} |`),
    '',
  ];
}
