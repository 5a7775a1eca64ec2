import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { spreadsheetNamespaces } from './xlsx-names.ts';
import { StringItem } from './xlsx-text.ts';
import { readXml } from './xml.ts';

/** The texts that cells refer to by number. */
export async function readSharedStrings(
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits,
): Promise<string[]> {
  const strings: string[] = [];
  const item = new StringItem();
  let inItem = false;
  const handler = {
    open(name: string): void {
      if (name === 'si') inItem = true;
      else if (inItem) item.open(name);
    },
    close(name: string): void {
      if (name !== 'si') {
        item.close(name);
        return;
      }
      if (strings.length >= limits.sharedStrings) {
        throw new UnreadableError('intake.too-many-strings', {
          limit: limits.sharedStrings,
        });
      }
      inItem = false;
      strings.push(item.take());
    },
    text(text: string): void {
      if (inItem) item.add(text);
    },
  };
  await readXml(chunks, { part: 'sharedStrings', namespaces: spreadsheetNamespaces }, handler, limits);
  return strings;
}
