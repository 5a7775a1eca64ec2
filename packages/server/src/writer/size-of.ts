import type { Write } from '../store/write.ts';

/** How much memory a write takes while it waits, roughly, in bytes: what varies is its texts. */
export function sizeOf({ records = [], messages = [] }: Write): number {
  let size = 1000;
  for (const { content, messages: ofRecord = [] } of records) {
    size += 500 + content.length;
    for (const { payload } of ofRecord) size += 500 + payload.length;
  }
  for (const { payload } of messages) size += 500 + payload.length;
  return size;
}
