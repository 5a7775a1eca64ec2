import { describe, expect, test } from 'vitest';
import { reasonFor, type Signed, signed } from './_signed.ts';

const decoder = new TextDecoder('latin1');
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The same bytes, each time with another bit turned. */
function* flips(bytes: Uint8Array): Generator<Uint8Array> {
  for (let bit = 0; bit < bytes.length * 8; bit += 1)
    yield bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
}

function* textFlips(text: string): Generator<string> {
  for (const bytes of flips(bytesOf(text))) yield decoder.decode(bytes);
}

/** All requests that differ from one in a single bit, by where it is. */
const variants: Record<string, (request: Signed) => Iterable<Signed>> = {
  *body(request) {
    for (const body of flips(request.body ?? new Uint8Array())) yield { ...request, body };
  },
  *method(request) {
    for (const method of textFlips(request.method)) yield { ...request, method };
  },
  *url(request) {
    for (const url of textFlips(request.url)) yield { ...request, url };
  },
  *headers(request) {
    for (const [name, value] of Object.entries(request.headers))
      for (const other of textFlips(value))
        yield { ...request, headers: { ...request.headers, [name]: other } };
  },
  *'names of headers'(request) {
    const { headers } = request;
    for (const [name, value] of Object.entries(headers)) {
      const { [name]: _, ...rest } = headers;
      // Names are the same in any case, for HTTP as for us.
      for (const other of textFlips(name))
        if (other.toLowerCase() !== name) yield { ...request, headers: { ...rest, [other]: value } };
    }
  },
};

describe.each(Object.keys(variants))('a single bit of the %s', (part) => {
  test('cannot be turned', async () => {
    const original = await signed();
    expect(await reasonFor(original)).toBeUndefined();
    let count = 0;
    for (const changed of variants[part]?.(original) ?? []) {
      count += 1;
      expect(await reasonFor(changed), JSON.stringify(changed)).toBeDefined();
    }
    expect(count).toBeGreaterThanOrEqual(8 * 3);
  });
});
