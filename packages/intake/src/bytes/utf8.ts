/** Length of the UTF-8 sequence that a lead byte announces; 0 for a byte that cannot lead. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** The second byte is where overlong forms, surrogates and code points above U+10FFFF show. */
function secondByteFits(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0 && second <= 0xbf;
  if (lead === 0xed) return second >= 0x80 && second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90 && second <= 0xbf;
  if (lead === 0xf4) return second >= 0x80 && second <= 0x8f;
  return second >= 0x80 && second <= 0xbf;
}

/** Offset of the first sequence that is not valid UTF-8, or -1. A sequence cut off by the end counts as invalid. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0) return i;
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k] ?? 0;
      if (k === 1 ? !secondByteFits(lead, next) : next < 0x80 || next > 0xbf) return i;
    }
    i += length;
  }
  return -1;
}

/**
 * How many sequences beyond ASCII are valid UTF-8, and how many bytes are not. A sequence that the end cuts off is
 * neither, unless `ended` tells that nothing follows.
 */
export function judgeUtf8(
  bytes: Uint8Array,
  ended: boolean,
): { readonly sequences: number; readonly faults: number } {
  let sequences = 0;
  let faults = 0;
  const end = ended ? bytes.length : incompleteTail(bytes);
  for (let i = 0; i < end; ) {
    const lead = bytes[i] ?? 0;
    const length = sequenceLength(lead);
    let k = 1;
    while (k < length && fits(lead, bytes[i + k], k)) k++;
    if (length === 0 || k < length) {
      faults++;
      i++;
      continue;
    }
    if (length > 1) sequences++;
    i += length;
  }
  return { sequences, faults };
}

function fits(lead: number, byte: number | undefined, position: number): boolean {
  if (byte === undefined) return false;
  return position === 1 ? secondByteFits(lead, byte) : byte >= 0x80 && byte <= 0xbf;
}

/** Where an unfinished sequence at the end of a chunk begins: what follows belongs to the next chunk. */
export function incompleteTail(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let i = end - 1; i >= 0 && i >= end - 3; i--) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) return i + sequenceLength(byte) > end ? i : end;
  }
  return end;
}

/** UTF-16 units that the UTF-8 bytes from `from` to `to` stand for: how editors count columns. */
export function utf16Units(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
