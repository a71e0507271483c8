import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dictionary } from '@zxcvbn-ts/language-common';
import { fromRoot } from './lib/paths.ts';
import { main, say } from './lib/steps.ts';

const target = fromRoot('packages/domain/src/identity/common-passwords.ts');
const most = 3_000;

/** Writes down the passwords people choose most, of those we would take, as fingerprints: nobody has to read them. */
await main(async () => {
  const chosen = dictionary['passwords-common'].filter((password) => String(password).length >= 8).slice(0, most);
  const fingerprints = new Uint32Array(
    chosen.map((password) => createHash('sha256').update(String(password)).digest().readUInt32BE()),
  ).toSorted();
  const bytes = Buffer.alloc(fingerprints.length * 4);
  for (const [place, fingerprint] of fingerprints.entries()) bytes.writeUInt32BE(fingerprint, place * 4);
  writeFileSync(
    target,
    [
      '// Written by scripts/write-common-passwords.ts: the first four bytes of the SHA-256 of each, in order.',
      `const fingerprints = '${bytes.toString('base64')}';`,
      '',
      "const bytes = Buffer.from(fingerprints, 'base64');",
      '',
      '/** The passwords that are tried first, by the first four bytes of their hash. */',
      'export const commonPasswords: ReadonlySet<number> = new Set(',
      '  Array.from({ length: bytes.length / 4 }, (_, place) => bytes.readUInt32BE(place * 4)),',
      ');',
      '',
    ].join('\n'),
  );
  say(`${chosen.length} passwords that are tried first stand in ${target}.`);
});
