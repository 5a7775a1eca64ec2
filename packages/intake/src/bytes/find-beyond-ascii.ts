/** Index of the first byte that is not ASCII, or -1. Four bytes are looked at together, as most text is ASCII for long. */
export function findBeyondAscii(bytes: Uint8Array): number {
  const aligned = Math.min(bytes.length, -bytes.byteOffset & 3);
  for (let i = 0; i < aligned; i++) if ((bytes[i] as number) >= 0x80) return i;
  if (aligned === bytes.length) return -1;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + aligned, (bytes.length - aligned) >> 2);
  let word = 0;
  while (word < words.length && ((words[word] as number) & 0x80808080) === 0) word++;
  for (let i = aligned + word * 4; i < bytes.length; i++) if ((bytes[i] as number) >= 0x80) return i;
  return -1;
}
