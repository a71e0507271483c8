import type { HistorySource } from '@motriforge/shared/contracts/history';
import { delimiterOf, isDelimiterLine } from './csv/delimiter.ts';
import { Header } from './csv/header.ts';
import type { CsvProduct } from './csv/product.ts';
import { recordsOf } from './csv/records.ts';
import { encodingOf } from './file.ts';
import { fitNotes } from './fitnotes.ts';
import { hevy } from './hevy.ts';
import { linesIn, logKindOf } from './read-markdown.ts';
import { isOwn } from './read-own-csv.ts';
import { strong } from './strong.ts';
import { OWN_FORMAT } from './write-json.ts';

export type FileFormat = HistorySource | 'FREE_EXERCISE_DB';

/** What bytes are, whether we read it or not. */
export const fileKinds = [
  'EMPTY',
  'CSV',
  'JSON',
  'XML',
  'HTML',
  'MARKDOWN',
  'TEXT',
  'FIT',
  'ZIP',
  'GZIP',
  'PDF',
  'SQLITE',
  'IMAGE',
  'BINARY',
] as const;
export type FileKind = (typeof fileKinds)[number];

export interface Detected {
  /** What it is read as; null when it is nothing we read. */
  format: FileFormat | null;
  kind: FileKind;
  /** Its name ends as if it were something else. */
  isMisnamed: boolean;
}

/** As much of a file as says what it is. */
export const HEAD_BYTES = 65_536;

export const csvProducts: readonly CsvProduct[] = [strong, hevy, fitNotes];

/** What a file is, from its first bytes. Its name decides nothing. */
export async function detect(head: Uint8Array, name = ''): Promise<Detected> {
  const { kind, format } = await recognized(head.subarray(0, HEAD_BYTES));
  const [, ending = ''] = /\.([a-z0-9]+)$/i.exec(name) ?? [];
  const named = endings[ending.toLowerCase()];
  const isMisnamed = named !== undefined && !named.some((said) => said === kind || said === format);
  return { format, kind, isMisnamed };
}

const endings: Readonly<Record<string, readonly (FileKind | FileFormat)[]>> = {
  csv: ['CSV'],
  fit: ['FIT'],
  tcx: ['TCX'],
  gpx: ['GPX'],
  json: ['JSON'],
  md: ['MARKDOWN', 'TEXT'],
  markdown: ['MARKDOWN', 'TEXT'],
};

const signatures: readonly [FileKind, number, string][] = [
  ['FIT', 8, '.FIT'],
  ['ZIP', 0, 'PK\x03\x04'],
  ['GZIP', 0, '\x1f\x8b'],
  ['PDF', 0, '%PDF-'],
  ['SQLITE', 0, 'SQLite format 3\0'],
  ['IMAGE', 0, '\xff\xd8\xff'],
  ['IMAGE', 0, '\x89PNG'],
  ['IMAGE', 4, 'ftyphei'],
];

type Recognized = Omit<Detected, 'isMisnamed'>;

async function recognized(head: Uint8Array): Promise<Recognized> {
  if (head.length === 0) return { kind: 'EMPTY', format: null };
  const signed = signatures.find(([, at, letters]) =>
    Array.from(letters).every((letter, place) => head[at + place] === letter.charCodeAt(0)),
  );
  if (signed) return { kind: signed[0], format: signed[0] === 'FIT' ? 'FIT' : null };
  const text = textOfHead(head);
  if (text === null) return { kind: 'BINARY', format: null };
  if (text.trim() === '') return { kind: 'EMPTY', format: null };
  return recognizedXml(text) ?? recognizedJson(text) ?? (await recognizedTable(text)) ?? (await recognizedLog(text));
}

function textOfHead(head: Uint8Array): string | null {
  try {
    // A letter may be cut apart where the head ends.
    const text = new TextDecoder(encodingOf(head), { fatal: true }).decode(head, { stream: true });
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function recognizedXml(text: string): Recognized | null {
  if (!text.trimStart().startsWith('<')) return null;
  const plain = text.replaceAll(
    /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?[^>]*>/gi,
    '',
  );
  const [, root = ''] = /<(?:[\w-]+:)?([\w-]+)[\s/>]/.exec(plain) ?? [];
  if (root === 'TrainingCenterDatabase') return { kind: 'XML', format: 'TCX' };
  if (root === 'gpx') return { kind: 'XML', format: 'GPX' };
  const isHtml = /<!doctype html/i.test(text) || /^(html|head|body)$/i.test(root);
  return { kind: isHtml ? 'HTML' : 'XML', format: null };
}

function recognizedJson(text: string): Recognized | null {
  const start = text.trimStart().slice(0, 4096);
  if (/^\{\s*"format"\s*:\s*"/.test(start) && start.includes(JSON.stringify(OWN_FORMAT))) {
    return { kind: 'JSON', format: 'MOTRIFORGE' };
  }
  if (/^\[\s*\{\s*"/.test(start)) {
    const isLibrary = start.includes('"name"') && /"(primaryMuscles|instructions)"\s*:\s*\[/.test(text);
    return { kind: 'JSON', format: isLibrary ? 'FREE_EXERCISE_DB' : null };
  }
  return /^(\{\s*["}]|\[\s*[\]["\d])/.test(start) ? { kind: 'JSON', format: null } : null;
}

async function recognizedTable(text: string): Promise<Recognized | null> {
  const lines = text.split(/\r\n|[\r\n]/);
  const line = (isDelimiterLine(lines[0] ?? '') ? lines[1] : lines[0]) ?? '';
  const header = await headerOf(line);
  if (header === null || header.names.length < 3) return null;
  if (isOwn(header)) return { kind: 'CSV', format: 'MOTRIFORGE' };
  const product = csvProducts.find((known) => known.isMine(header));
  if (product) return { kind: 'CSV', format: product.source };
  return line.startsWith('|') || line.startsWith('#') ? null : { kind: 'CSV', format: null };
}

async function headerOf(line: string): Promise<Header | null> {
  try {
    for await (const [record] of recordsOf(only(line), delimiterOf(line))) if (record) return new Header(record.cells);
  } catch {
    // A quote that never ends begins no table.
  }
  return null;
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

async function recognizedLog(text: string): Promise<Recognized> {
  const kind = await logKindOf(await linesIn(text));
  return kind === null ? { kind: 'TEXT', format: null } : { kind: 'MARKDOWN', format: 'MARKDOWN' };
}
