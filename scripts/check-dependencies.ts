import { readFileSync } from 'node:fs';
import { fromRoot } from './lib/paths.ts';
import { main, say } from './lib/steps.ts';

/** Below these, advisories are known for what we use. */
const safeFrom: Record<string, string> = {
  hono: '4.13.5',
  '@trpc/server': '11.8.0',
  'drizzle-orm': '0.45.2',
  valibot: '1.4.2',
};

/** What the product ships may be there once only: two copies weigh twice and do not know each other. */
const once = [
  ...Object.keys(safeFrom),
  '@trpc/client',
  '@libsql/client',
  'libsql',
  'solid-js',
  '@solidjs/router',
  'temporal-polyfill',
];

await main(async () => {
  const versions = installed(readFileSync(fromRoot('pnpm-lock.yaml'), 'utf8'));
  const complaints: string[] = [];
  for (const [name, least] of Object.entries(safeFrom)) {
    for (const version of versions.get(name) ?? ['none']) {
      if (compare(version, least) < 0)
        complaints.push(`${name} ${version} is older than ${least}, which mended a known hole.`);
    }
  }
  for (const name of once) {
    const found = versions.get(name) ?? [];
    if (found.length !== 1)
      complaints.push(`${name} should be installed once, and is there as: ${found.join(', ') || 'nothing'}.`);
  }
  say(
    complaints.length === 0
      ? `${versions.size} packages, none known to be unsafe, none doubled`
      : complaints.join('\n'),
  );
  process.exit(complaints.length === 0 ? 0 : 1);
});

function installed(lockfile: string): Map<string, string[]> {
  const section = lockfile.slice(lockfile.indexOf('\npackages:'), lockfile.indexOf('\nsnapshots:'));
  const versions = new Map<string, string[]>();
  for (const [, name = '', version = ''] of section.matchAll(/^ {2}'?(@?[^@'\s]+)@([^:'(\s]+)'?:$/gm)) {
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  return versions;
}

function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let i = 0; i < 3; i++) if (a?.[i] !== b?.[i]) return (a?.[i] ?? 0) - (b?.[i] ?? 0);
  return 0;
}
