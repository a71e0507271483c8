import { malformed } from './errors.ts';
import type { SqlValue } from './protocol.ts';

const INTEGER = /^[+-]?\d{1,19}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

export function decodeValue(json: unknown): SqlValue {
  if (typeof json !== 'object' || json === null) throw malformed('a value must be an object');
  const { type, value, base64 } = json as { type?: unknown; value?: unknown; base64?: unknown };
  switch (type) {
    case 'null':
      return null;
    case 'integer':
      return decodeInteger(value);
    case 'float':
      if (typeof value !== 'number') throw malformed('a float must be a number');
      return value;
    case 'text':
      if (typeof value !== 'string') throw malformed('a text must be a string');
      return value;
    case 'blob':
      if (typeof base64 !== 'string' || !BASE64.test(base64)) throw malformed('a blob must be a base64 string');
      return Buffer.from(base64, 'base64');
    default:
      throw malformed(`unknown value type ${JSON.stringify(type)}`);
  }
}

function decodeInteger(value: unknown): bigint {
  if (typeof value !== 'string' || !INTEGER.test(value)) throw malformed('an integer must be a string of digits');
  const integer = BigInt(value);
  if (integer < INT64_MIN || integer > INT64_MAX) throw malformed('an integer must fit in 64 bits');
  return integer;
}

export function encodeValue(value: SqlValue): string {
  if (value === null) return '{"type":"null"}';
  switch (typeof value) {
    case 'bigint':
      return `{"type":"integer","value":"${value}"}`;
    case 'number':
      return `{"type":"float","value":${encodeFloat(value)}}`;
    case 'string':
      return `{"type":"text","value":${JSON.stringify(value)}}`;
    default:
      return `{"type":"blob","base64":"${encodeBase64(value)}"}`;
  }
}

function encodeFloat(value: number): string {
  // JSON has no word for these, but every parser reads a number out of range as an infinity.
  if (value === Number.POSITIVE_INFINITY) return '1e999';
  if (value === Number.NEGATIVE_INFINITY) return '-1e999';
  return Object.is(value, -0) ? '-0.0' : String(value);
}

function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
