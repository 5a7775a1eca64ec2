/** Beginnings of files that are certainly not one of ours, each with the code a person can act on. */
const SIGNATURES: ReadonlyArray<readonly [code: string, format: string, bytes: readonly number[]]> = [
  // What is packed once is unpacked before it is looked at.
  ['intake.gzip-nested', 'gzip', [0x1f, 0x8b]],
  ['intake.compressed', 'bzip2', [0x42, 0x5a, 0x68]],
  ['intake.compressed', 'xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['intake.compressed', 'zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['intake.compressed', '7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['intake.compressed', 'rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  // Both old workbooks and those with a password are compound files; their directory tells them apart if it comes early.
  ['intake.compound-file', 'cfb', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['intake.pdf', 'pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['intake.image', 'png', [0x89, 0x50, 0x4e, 0x47]],
  ['intake.image', 'jpeg', [0xff, 0xd8, 0xff]],
  ['intake.image', 'gif', [0x47, 0x49, 0x46, 0x38]],
  ['intake.rtf', 'rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  [
    'intake.binary',
    'sqlite',
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20],
  ],
  ['intake.binary', 'parquet', [0x50, 0x41, 0x52, 0x31]],
];

/** Name of the stream in which a workbook with a password keeps its contents, as the directory of the file spells it. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(head: Uint8Array, part: readonly number[]): boolean {
  for (let at = head.indexOf(part[0] as number); at >= 0; at = head.indexOf(part[0] as number, at + 1))
    if (part.every((byte, i) => head[at + i] === byte)) return true;
  return false;
}

/** A known format that cannot be read, told by its first bytes. */
export function foreignFormat(
  head: Uint8Array,
): { readonly code: string; readonly format: string } | undefined {
  for (const [code, format, bytes] of SIGNATURES) {
    if (!bytes.every((byte, i) => head[i] === byte)) continue;
    return { code: format === 'cfb' && holds(head, ENCRYPTED) ? 'intake.encrypted' : code, format };
  }
  return undefined;
}

/** True for the beginning of gzip. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** True for the beginning of a ZIP archive, also an empty or a split one. */
export function isZip(head: Uint8Array): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return false;
  const kind = ((head[2] ?? 0) << 8) | (head[3] ?? 0);
  return kind === 0x0304 || kind === 0x0506 || kind === 0x0708;
}
