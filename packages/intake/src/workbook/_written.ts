import { Unzip, UnzipInflate } from 'fflate';

/** All that was written, in one piece. */
export async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) parts.push(new Uint8Array(chunk));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The parts of a workbook by name, as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts: Record<string, string> = {};
  const unzip = new Unzip((file) => {
    const decoder = new TextDecoder();
    parts[file.name] = '';
    file.ondata = (_, chunk, final) => {
      parts[file.name] += decoder.decode(chunk, { stream: !final });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.push(bytes, true);
  return parts;
}
