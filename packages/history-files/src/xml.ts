import type { XmlElement } from '@rgrove/parse-xml';
import { type HistoryFile, type Reading, wholeText } from './file.ts';
import { Unreadable } from './items.ts';

export interface XmlFile {
  root: XmlElement;
  /** The line an element begins on, from one. */
  lineOf(element: XmlElement): number;
}

/** A file of XML as a whole. The parser knows no entities but those of the language: bombs do not go off. */
export async function readXml(file: HistoryFile, reading: Reading): Promise<XmlFile> {
  const text = await wholeText(file, reading);
  const { parseXml, XmlError } = await import('@rgrove/parse-xml');
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    if (root !== null) return { root, lineOf: ({ start }) => text.slice(0, start).split('\n').length };
  } catch (error) {
    if (error instanceof XmlError) throw new Unreadable('NOT_XML', { line: error.line });
    // Elements nested past the depth of the stack.
    if (!(error instanceof RangeError)) throw error;
  }
  throw new Unreadable('NOT_XML');
}

export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const childrenOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child.type === 'element');

/** The elements at the end of a path of names below an element. */
export function* allAt(element: XmlElement, ...path: readonly string[]): Generator<XmlElement> {
  const [name, ...rest] = path;
  for (const child of childrenOf(element)) {
    if (localName(child) !== name) continue;
    if (rest.length === 0) yield child;
    else yield* allAt(child, ...rest);
  }
}

export function textAt(element: XmlElement, ...path: readonly string[]): string | null {
  const [first] = allAt(element, ...path);
  const text = first?.text.trim() ?? '';
  return text === '' ? null : text;
}

export function numberAt(element: XmlElement, ...path: readonly string[]): number | null {
  const text = textAt(element, ...path);
  return text === null || !/^-?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(text) ? null : Number(text);
}
