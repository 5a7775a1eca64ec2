import { brokenItem, type JsonDocumentItem, type JsonReading, toItem } from './json-item.ts';
import { takeValue } from './json-value.ts';

const COMMA = 0x2c;
const CLOSE = 0x5d;

/** The items of the list that begins at the window, one by one; false when reading cannot go on behind it. */
export async function* listItems(
  reading: JsonReading,
  prefix: string,
): AsyncGenerator<JsonDocumentItem, boolean, undefined> {
  const { window, limits } = reading;
  window.at++;
  let byte = await window.next();
  if (byte === CLOSE) {
    window.at++;
    return true;
  }
  for (let index = 0; byte !== undefined && byte !== CLOSE; index++) {
    const item = toItem(await takeValue(window, limits), `${prefix}/${index}`, reading);
    yield item;
    if (item.problem?.fatal) return false;
    byte = await window.next();
    if (byte === CLOSE) {
      window.at++;
      return true;
    }
    if (byte !== COMMA) break;
    window.at++;
    byte = await window.next();
  }
  yield brokenItem(window);
  return false;
}
