/** One line, or that it was longer than a line may be. */
export type Line = Uint8Array | 'too-long';

const lineFeed = 0x0a;

/** The lines of bytes that come in pieces, without those that are blank. */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line, void, undefined> {
  let rest: Uint8Array[] = [];
  let length = 0;
  const take = (end: Uint8Array): Line | undefined => {
    const line =
      length + end.length > longest ? 'too-long' : rest.length === 0 ? end : Buffer.concat([...rest, end]);
    rest = [];
    length = 0;
    return line === 'too-long' || line.some((byte) => byte > 0x20) ? line : undefined;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf(lineFeed); to !== -1; to = piece.indexOf(lineFeed, from)) {
      const line = take(piece.subarray(from, to));
      if (line) yield line;
      from = to + 1;
    }
    const end = piece.subarray(from);
    length += end.length;
    // Of a line that is too long, nothing is kept.
    if (length <= longest && end.length > 0) rest.push(end);
  }
  const line = take(new Uint8Array());
  if (line) yield line;
}
