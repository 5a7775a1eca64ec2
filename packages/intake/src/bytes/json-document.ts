import { defaultContainers, findContainer } from './json-container.ts';
import {
  type JsonDocumentItem,
  type JsonDocumentOptions,
  type JsonReading,
  stopItem,
  toItem,
} from './json-item.ts';
import { listItems } from './json-list.ts';
import { takeValue } from './json-value.ts';
import { JsonWindow } from './json-window.ts';
import { wrapperItems } from './json-wrapper.ts';
import type { Limits } from './limits.ts';
import type { ByteSource } from './source.ts';
import { requireUtf8, unmarkedChunks } from './unmarked.ts';

/**
 * Reads the records of a JSON file one after the other without holding the file: a list of records, one record, or
 * an object that wraps a list. A record with a fault spoils no other as long as its brackets match.
 */
export async function* readJsonDocument(
  source: ByteSource,
  limits: Limits,
  options: JsonDocumentOptions = {},
): AsyncGenerator<JsonDocumentItem[], void, undefined> {
  const batch: JsonDocumentItem[] = [];
  const chunks = unmarkedChunks(source, (mark) => {
    requireUtf8(mark);
    window.startAt(mark.length);
    batch.push({
      line: 1,
      pointer: '',
      problem: { code: 'intake.bom', line: 1, byte: 0, params: {} },
    });
  });
  const window = new JsonWindow(chunks);
  try {
    // A batch is what one filling of the window holds.
    let filling = window.bytes;
    for await (const item of documentItems({ window, limits, options })) {
      if (window.bytes !== filling && batch.length > 0) yield batch.splice(0);
      filling = window.bytes;
      batch.push(item);
    }
    if (batch.length > 0) yield batch;
  } finally {
    await chunks.return();
  }
}

async function* documentItems(reading: JsonReading): AsyncGenerator<JsonDocumentItem, void, undefined> {
  const { window, limits } = reading;
  const first = await window.next();
  if (first === undefined) return;
  let going: boolean;
  const container = first === 0x7b ? await containerOf(reading) : undefined;
  if (first === 0x5b) going = yield* listItems(reading, '');
  else if (container !== undefined) going = yield* wrapperItems(reading, container);
  else {
    const item = toItem(await takeValue(window, limits), '', reading);
    yield item;
    going = item.problem?.fatal !== true;
  }
  // What follows is a second text, or lines of records under the wrong name.
  if (going && (await window.next()) !== undefined) yield stopItem(window, 'intake.json-trailing', {});
}

/** Looks ahead as far as one record may reach to tell a record from an object that wraps records. */
async function containerOf({ window, limits, options }: JsonReading): Promise<string | undefined> {
  let ended = false;
  while (!ended && window.bytes.length - window.at <= limits.lineBytes) ended = !(await window.fill());
  return findContainer(window.bytes.subarray(window.at), ended, options.containers ?? defaultContainers);
}
