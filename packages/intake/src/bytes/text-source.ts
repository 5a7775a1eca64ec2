import { byteOrderMark, unmarkedUtf16 } from './bom.ts';
import { createDecoder } from './decoder.ts';
import { type ChooseEncoding, type EncodingCandidate, UnclearEncodingError } from './encoding-candidate.ts';
import { rankEncodings, utf16Candidate } from './encoding-ranking.ts';
import { leadingAscii } from './leading-ascii.ts';
import { peekSource } from './peek.ts';
import { type Problem, UnreadableError } from './problem.ts';
import { type ByteSource, readChunks } from './source.ts';
import { TextSigns } from './text-signs.ts';
import { judgeUtf8 } from './utf8.ts';

export interface TextEncodingOptions {
  /** The encoding of a text that has no byte order mark, as a label of the Encoding Standard. */
  readonly encoding?: string;
  /** Asked when nothing says how the text is encoded. */
  readonly choose?: ChooseEncoding;
  /** Told in which encoding the text was read, if it is not UTF-8, and what is doubtful about that. */
  readonly onNote?: (note: Problem) => void;
}

/** A text being read. */
export interface TextSource {
  /** UTF-8. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** What was found in it as a text so far; whoever reads takes them out. */
  readonly notes: Problem[];
  /** What its bytes have shown so far. */
  readonly signs: TextSigns;
}

/** A text to be read as UTF-8, whatever it is written in. */
export function openText(
  source: ByteSource,
  options: Omit<TextEncodingOptions, 'onNote'> = {},
  signs = new TextSigns(),
): TextSource {
  const notes: Problem[] = [];
  async function* seen(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const bytes of asUtf8(source, { ...options, onNote: (note) => notes.push(note) })) {
      signs.look(bytes);
      yield bytes;
    }
  }
  return { bytes: seen(), notes, signs };
}

/** Bytes at the beginning by which UTF-16 without a mark is known. */
const HEAD_BYTES = 4096;
/** So many sequences are not valid UTF-8 by chance. */
const SURE_SEQUENCES = 3;
/** With so many valid sequences for each fault, a text is damaged UTF-8 and nothing else. */
const DAMAGED_UTF8 = 4;

/**
 * A text as UTF-8, whatever it is written in. A byte order mark says that, and UTF-8 is passed on as it is, with its mark.
 * Else the first stretch beyond ASCII shows what the text may be written in, and whoever is asked decides; nothing is
 * guessed. All before that stretch is the same in every encoding in question, so nothing has to be read again.
 *
 * Throws UnclearEncodingError when nobody decides.
 */
async function* asUtf8(
  source: ByteSource,
  options: TextEncodingOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const { encoding, choose, onNote = () => undefined } = options;
  const { head, source: whole } = await peekSource(source, HEAD_BYTES);
  const chunks = readChunks(whole);
  try {
    const mark = byteOrderMark(head);
    if (mark?.encoding === 'utf-8') return yield* chunks;
    if (mark) {
      const { encoding: found, length } = mark;
      // No decoder knows UTF-32, and hardly any program writes it.
      if (found !== 'utf-16le' && found !== 'utf-16be')
        throw new UnreadableError('intake.encoding', { byte: 0, found: found.replaceAll('-', '') });
      onNote({ code: 'intake.utf-16', line: 1, byte: 0, params: { found } });
      return yield* transcode(without(length, chunks), found);
    }
    const utf16 = encoding === undefined ? unmarkedUtf16(head) : undefined;
    const given = utf16 ? await choice([utf16Candidate(utf16, head)], 0, choose) : encoding;
    if (given !== undefined && !goesOnFromAscii(given)) {
      onNote(note('intake.encoding-read', given));
      return yield* transcode(chunks, given);
    }
    const beyond = yield* leadingAscii(chunks);
    if (!beyond) return;
    const { taken, window, sample, ended, at } = beyond;
    const { sequences, faults } = judgeUtf8(window, ended);
    const isUtf8 = faults === 0 || sequences >= faults * DAMAGED_UTF8;
    const label = given ?? (isUtf8 ? 'utf-8' : await choice(rankEncodings(sample), at, choose));
    if (nameOf(label) === 'utf-8') {
      yield taken;
      return yield* chunks;
    }
    if (!goesOnFromAscii(label)) throw new UnreadableError('intake.encoding', { found: 'other' });
    onNote(note('intake.encoding-read', label));
    if (faults === 0 && sequences >= SURE_SEQUENCES) onNote(note('intake.encoding-doubtful', label));
    yield* transcode(rejoin(taken, chunks), label);
  } finally {
    await chunks.return();
  }
}

/** What is chosen of the candidates. */
async function choice(
  candidates: readonly EncodingCandidate[],
  byte: number,
  choose: ChooseEncoding | undefined,
): Promise<string> {
  const chosen = await choose?.(candidates);
  if (chosen === undefined) throw new UnclearEncodingError(candidates, byte);
  return chosen;
}

async function* transcode(
  chunks: AsyncIterable<Uint8Array>,
  label: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = createDecoder(label);
  const encoder = new TextEncoder();
  const next = (piece?: Uint8Array): Uint8Array => {
    try {
      return encoder.encode(decoder.decode(piece));
    } catch {
      throw new UnreadableError('intake.encoding', { found: 'other' });
    }
  };
  for await (const chunk of chunks) {
    const bytes = next(chunk);
    if (bytes.length > 0) yield bytes;
  }
  const rest = next();
  if (rest.length > 0) yield rest;
}

/** The chunks without their first bytes. */
async function* without(
  length: number,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let left = length;
  for await (const chunk of chunks) {
    if (chunk.length > left) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

async function* rejoin(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield first;
  yield* rest;
}

/** What tables are made of. Of further control characters some platforms have ideas of their own. */
const asciiText = `\t\n\r${Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).join('')}`;

/** Whether ASCII means itself in an encoding, so that only what is beyond it has to be decoded. */
function goesOnFromAscii(label: string): boolean {
  try {
    const decoder = createDecoder(label);
    return decoder.decode(new TextEncoder().encode(asciiText)) + decoder.decode() === asciiText;
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    return false;
  }
}

const nameOf = (label: string): string => createDecoder(label).encoding;

function note(code: string, label: string): Problem {
  return { code, line: 1, params: { encoding: nameOf(label) } };
}
