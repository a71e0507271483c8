import { crc32, deflateSync } from 'node:zlib';

/** The mark of public/icon.svg on its 32-unit square, drawn without a browser: phones want PNG. */
const IRON = [0x15, 0x11, 0x0e] as const;
const PALE = [0xf3, 0xef, 0xeb] as const;
const EMBER = [0xf4, 0x69, 0x3c] as const;
const SAMPLES = 4;

type Colour = readonly [number, number, number];

/** `inset` shrinks the mark towards the middle, where a mask leaves it whole. */
export function iconPng(size: number, options: { rounded: boolean; inset: number }): Buffer {
  const scale = 32 / size;
  const pixels = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const mixed = mix(x, y, scale, options);
      pixels.set(mixed, y * (size * 4 + 1) + 1 + x * 4);
    }
  }
  return png(size, pixels);
}

function mix(x: number, y: number, scale: number, options: { rounded: boolean; inset: number }): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const px = (x + ((i % SAMPLES) + 0.5) / SAMPLES) * scale;
    const py = (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * scale;
    if (options.rounded && outside(px, py, 0, 0, 32, 32, 7)) continue;
    const colour = colourAt(16 + (px - 16) / options.inset, 16 + (py - 16) / options.inset);
    for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (colour[c] ?? 0);
    sum[3] = (sum[3] ?? 0) + 1;
  }
  const covered = sum[3] ?? 0;
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.slice(0, 3).map((value) => Math.round(value / covered)), Math.round((covered * 255) / SAMPLES ** 2)];
}

function colourAt(x: number, y: number): Colour {
  if (!outside(x, y, 6.5, 6, 19, 4, 1.2)) return PALE;
  const distance = Math.hypot(x - 16, y - 19.6);
  return distance >= 3.4 && distance <= 7.4 ? EMBER : IRON;
}

function outside(x: number, y: number, left: number, top: number, width: number, height: number, radius: number) {
  const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
  const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
  return Math.hypot(dx, dy) > radius;
}

function png(size: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    part('IHDR', header),
    part('IDAT', deflateSync(pixels, { level: 9 })),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function part(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
