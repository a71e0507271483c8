export interface Picture {
  contentType: 'image/webp' | 'image/jpeg';
  /** It says more than what it shows: when and where it was taken, perhaps. */
  hasMetadata: boolean;
}

/** What kind of picture bytes are, whatever whoever sent them says; null where they are none that we keep. */
export function inspectPicture(bytes: Uint8Array): Picture | null {
  if (textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WEBP') {
    return {
      contentType: 'image/webp',
      hasMetadata: chunksOf(bytes).some((name) => name === 'EXIF' || name === 'XMP '),
    };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) {
    return { contentType: 'image/jpeg', hasMetadata: segmentsOf(bytes).some((kind) => speaking.has(kind)) };
  }
  return null;
}

/** Segments of a JPEG that hold words: Exif and XMP, those of photo editors, and remarks. */
const speaking = new Set([0xe1, 0xed, 0xfe]);
const startOfScan = 0xda;

const textAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function chunksOf(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    names.push(textAt(bytes, at));
    const size = viewOf(bytes).getUint32(at + 4, true);
    at += 8 + size + (size % 2);
  }
  return names;
}

function segmentsOf(bytes: Uint8Array): number[] {
  const kinds: number[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const kind = bytes[at + 1] ?? startOfScan;
    if (kind === startOfScan) break;
    kinds.push(kind);
    at += 2 + viewOf(bytes).getUint16(at + 2);
  }
  return kinds;
}
