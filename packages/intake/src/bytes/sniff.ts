import { byteOrderMark, unmarkedUtf16 } from './bom.ts';
import { UnreadableError } from './problem.ts';
import { foreignFormat, isZip } from './sniff-magic.ts';
import { type SourceFormat, textFormat } from './sniff-text.ts';
import { packageFormat } from './sniff-zip.ts';

/** Control characters that text does not contain; a stray NUL in a table is reported by row, not here. */
function looksBinary(text: Uint8Array): boolean {
  let controls = 0;
  for (const byte of text) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      controls++;
  }
  return controls >= 8 && controls > text.length * 0.05;
}

function utf16Text(head: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding).decode(head.subarray(0, head.length & ~1));
}

function latin1Text(head: Uint8Array): string {
  let text = '';
  // Only ASCII decides the format, so bytes stand for themselves whatever the encoding is.
  for (let i = 0; i < head.length; i += 4096) text += String.fromCharCode(...head.subarray(i, i + 4096));
  return text;
}

/**
 * The format of a file by its first bytes (64 KiB are enough); its name decides only what the content leaves open.
 * Throws UnreadableError, each kind of unusable file with its own code.
 */
export function sniff(head: Uint8Array, name?: string): SourceFormat {
  if (head.length === 0) throw new UnreadableError('intake.empty');
  if (isZip(head)) return packageFormat(head);
  const foreign = foreignFormat(head);
  if (foreign) throw new UnreadableError(foreign.code, { format: foreign.format });

  const mark = byteOrderMark(head);
  const body = head.subarray(mark?.length ?? 0);
  if (body.length === 0) throw new UnreadableError('intake.only-bom');
  if (mark?.encoding === 'utf-16le' || mark?.encoding === 'utf-16be') {
    return textFormat(utf16Text(body, mark.encoding), name);
  }
  if (mark && mark.encoding !== 'utf-8')
    throw new UnreadableError('intake.encoding', {
      byte: 0,
      found: mark.encoding.replaceAll('-', ''),
    });
  const utf16 = mark ? undefined : unmarkedUtf16(body);
  if (utf16) {
    const format = textFormat(utf16Text(body, utf16), name);
    // In which encoding a table is written, a person can say; JSON is exchanged as UTF-8 only.
    if (format === 'csv') return format;
    throw new UnreadableError('intake.encoding', { byte: 0, found: utf16.replaceAll('-', '') });
  }
  if (looksBinary(body)) throw new UnreadableError('intake.binary', { format: 'unknown' });
  return textFormat(latin1Text(body), name);
}
