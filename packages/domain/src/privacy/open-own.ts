import type { Holding } from '@motriforge/db/ownership/holdings';
import { holdings } from '@motriforge/db/ownership/holdings';
import type { ImportFault } from '@motriforge/shared/contracts/privacy';
import { AppError } from '@motriforge/shared/errors';
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import * as v from 'valibot';
import { type OwnAccount, OwnNames, OwnSetting } from './own-account.ts';
import type { OwnPicture } from './own-picture.ts';
import { type FileRow, rowSchema } from './own-schema.ts';
import { fileFormat } from './own-words.ts';

/** What a file may weigh, packed and unpacked: with more, one request would take more memory than it has. */
export const fileLimits = {
  packedBytes: 12_000_000,
  unpackedBytes: 32_000_000,
  entries: 1_000,
  lineChars: 500_000,
  pictureBytes: 5 * 1_048_576,
  rows: 80_000,
};

export interface NumberedRow {
  line: number;
  row: FileRow;
}

export interface OwnFile {
  tables: ReadonlyMap<string, readonly NumberedRow[]>;
  account: OwnAccount;
  picture: OwnPicture | null;
  faults: readonly ImportFault[];
}

const faultsTold = 100;
// Small bites, so that what unpacks to very much is noticed before it is all there.
const bite = 2_048;

const About = v.object({ format: v.literal(fileFormat.format), version: v.literal(fileFormat.version) });

const taken: ReadonlyMap<string, Holding> = new Map(
  holdings.filter(({ treatment }) => treatment === 'owned').map((holding) => [`data/${holding.name}.jsonl`, holding]),
);

/** Everything of a file that is taken back, line by line. Nothing else of it is unpacked. */
export function openOwn(bytes: Uint8Array): OwnFile {
  const tables = new Map<string, NumberedRow[]>();
  const faults: ImportFault[] = [];
  const seen = new Set<string>();
  const use = { unpacked: 0, rows: 0, isOver: false };
  const account: OwnAccount = { names: null, settings: [] };
  let picture: OwnPicture | null = null;
  let about = '';

  const unzip = new Unzip((entry) => {
    if (entry.name.startsWith('files/')) return readPicture(entry);
    if (use.isOver) return;
    if (seen.has(entry.name) || seen.size === fileLimits.entries) throw unreadable();
    seen.add(entry.name);
    if (entry.name === 'about.json') {
      read(entry, (text) => {
        about += text;
      });
    }
    const holding = taken.get(entry.name);
    if (holding) {
      const rows: NumberedRow[] = [];
      tables.set(holding.name, rows);
      readLines(entry, rowSchema(holding), (row, line) => rows.push({ line, row }));
    }
    if (entry.name === 'data/user.jsonl') {
      readLines(entry, OwnNames, (names) => {
        account.names = names;
      });
    }
    if (entry.name === 'data/user_setting_value.jsonl') {
      readLines(entry, OwnSetting, (set) => account.settings.push(set));
    }
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !use.isOver; at += bite) {
    unzip.push(bytes.subarray(at, at + bite), at + bite >= bytes.length);
  }
  if (!isOurs(about)) throw unreadable();
  return { tables, account, picture, faults };

  function readBytes(entry: UnzipFile, take: (chunk: Uint8Array, isLast: boolean) => void): void {
    entry.ondata = (failure, chunk, isLast) => {
      if (failure) throw failure;
      use.unpacked += chunk.length;
      if (use.unpacked > fileLimits.unpackedBytes) throw tooLarge();
      take(chunk, isLast);
    };
    entry.start();
  }

  function read(entry: UnzipFile, take: (text: string, isLast: boolean) => void): void {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
    readBytes(entry, (chunk, isLast) => take(decoder.decode(chunk, { stream: !isLast }), isLast));
  }

  /** Files come last. Of them the picture is taken that the profile shows; without one there is nothing more to read. */
  function readPicture(entry: UnzipFile): void {
    const id = tables.get('user_profile')?.[0]?.row.avatar_media_id;
    if (typeof id !== 'string' || picture) use.isOver = true;
    if (use.isOver || !entry.name.startsWith(`files/${id}-`)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    readBytes(entry, (chunk, isLast) => {
      size += chunk.length;
      if (size > fileLimits.pictureBytes) throw tooLarge();
      chunks.push(chunk.slice());
      if (isLast) picture = { id: String(id), bytes: new Uint8Array(Buffer.concat(chunks)) };
    });
  }

  function readLines<Row>(
    entry: UnzipFile,
    schema: v.GenericSchema<unknown, Row>,
    keep: (row: Row, line: number) => void,
  ): void {
    let rest = '';
    let line = 0;
    read(entry, (text, isLast) => {
      const lines = (rest + text).split('\n');
      rest = isLast ? '' : (lines.pop() ?? '');
      if (rest.length > fileLimits.lineChars) throw tooLarge();
      for (const written of lines) {
        line++;
        if (written.trim() === '') continue;
        if (++use.rows > fileLimits.rows) throw tooLarge();
        const result = v.safeParse(schema, parsed(written));
        if (result.success) keep(result.output, line);
        else if (faults.length < faultsTold) {
          const [issue] = result.issues;
          const where = issue.path?.map(({ key }) => String(key)).join('.');
          faults.push({ file: entry.name, line, message: where ? `${where} ${issue.message}` : issue.message });
        }
      }
    });
  }
}

function isOurs(about: string): boolean {
  return v.is(About, parsed(about));
}

/** What a line says, or nothing a schema would take. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const tooLarge = () =>
  new AppError(
    'TOO_LARGE',
    `This file is too large: ${fileLimits.packedBytes / 1_000_000} MB and ${fileLimits.rows} lines are the limit.`,
  );

export const unreadable = () => new AppError('BAD_INPUT', 'This is not a file that MōtriForge made.');
