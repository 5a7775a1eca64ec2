import { UnreadableError } from './problem.ts';

const PACKAGES: ReadonlyArray<readonly [prefix: string, found: string]> = [
  ['word/', 'docx'],
  ['ppt/', 'pptx'],
  ['META-INF/', 'other'],
];

/** Names of the entries whose local headers lie in the first bytes of an archive. */
function entryNames(head: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  for (let at = 0; at + 30 <= head.length; at++) {
    if (head[at] !== 0x50 || view.getUint32(at, true) !== 0x04034b50) continue;
    const length = view.getUint16(at + 26, true);
    if (length > 1024 || at + 30 + length > head.length) continue;
    names.push(String.fromCharCode(...head.subarray(at + 30, at + 30 + length)));
    at += 29 + length;
  }
  return names;
}

/**
 * Refuses archives that are surely something else. What may be a workbook is told from what may be an archive of tables;
 * what the first bytes leave open is decided when it is opened.
 */
export function packageFormat(head: Uint8Array): 'xlsx' | 'zip' {
  const names = entryNames(head);
  if (names.some((name) => name.startsWith('xl/'))) {
    if (names.includes('xl/workbook.bin')) throw new UnreadableError('intake.xlsb');
    return 'xlsx';
  }
  if (names[0] === 'mimetype') throw new UnreadableError('intake.not-xlsx', { found: 'ods' });
  for (const [prefix, found] of PACKAGES) {
    if (names.some((name) => name.startsWith(prefix)))
      throw new UnreadableError('intake.not-xlsx', { found });
  }
  const open = names.some((name) => /^(\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/)/i.test(name));
  return open ? 'xlsx' : 'zip';
}
