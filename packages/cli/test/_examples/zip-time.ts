/** 29 May 2026, 08:12, as ZIP archives write it. */
const time = (8 << 11) | (12 << 5);
const date = ((2026 - 1980) << 9) | (5 << 5) | 29;

/** Gives every entry of a ZIP archive the same time, so that the same content always gives the same bytes. */
export function withTime(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('The archive has a comment or no end.');
  let at = view.getUint32(end + 16, true);
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries -= 1) {
    const local = view.getUint32(at + 42, true);
    view.setUint16(at + 12, time, true);
    view.setUint16(at + 14, date, true);
    view.setUint16(local + 10, time, true);
    view.setUint16(local + 12, date, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
