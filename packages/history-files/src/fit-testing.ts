/** Seconds between 1970 and the beginning of FIT's time, 31 December 1989. */
const FIT_EPOCH = 631_065_600;

export const fitTime = (iso: string): number => Date.parse(iso) / 1000 - FIT_EPOCH;

/** A field of a message: its number, how many bytes a value takes (0 for text), and the value. */
export type FitField = readonly [number: number, bytes: 0 | 1 | 2 | 4, value: number | string];

const baseTypes = { 0: 0x07, 1: 0x02, 2: 0x84, 4: 0x86 } as const;

/** A FIT file of some messages, written as the protocol says: each with its definition before it. */
export function fitFile(messages: readonly (readonly [message: number, ...fields: FitField[]])[]): Uint8Array {
  const data = messages.flatMap(([message, ...fields]) => [
    ...definition(message, fields),
    0,
    ...fields.flatMap(valueBytes),
  ]);
  const header = [14, 0x20, ...little(2132, 2), ...little(data.length, 4), ...Array.from('.FIT', code)];
  const headed = [...header, ...little(checksum(header), 2), ...data];
  return Uint8Array.from([...headed, ...little(checksum(headed), 2)]);
}

const code = (letter: string): number => letter.charCodeAt(0);

const definition = (message: number, fields: readonly FitField[]): number[] => [
  0x40,
  0,
  0,
  ...little(message, 2),
  fields.length,
  ...fields.flatMap((field) => [field[0], valueBytes(field).length, baseTypes[field[1]]]),
];

const valueBytes = ([, bytes, value]: FitField): number[] =>
  typeof value === 'string' ? [...Array.from(value, code), 0] : little(value, bytes);

const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);

const CRC = [
  0, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401, 0x5000, 0x9c01, 0x8801,
  0x4400,
];

function checksum(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    for (const half of [byte & 0xf, byte >> 4]) crc = (crc >> 4) ^ (CRC[crc & 0xf] ?? 0) ^ (CRC[half] ?? 0);
  }
  return crc;
}
