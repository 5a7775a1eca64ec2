import fc from 'fast-check';

/** JSON, as a program reads it from a file. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One change somewhere in a value. */
type Mutation = (parent: Json[] | { [key: string]: Json }, key: string) => void;

/** Values at the edges of what the primitives allow. */
const edges: readonly Json[] = [
  null,
  true,
  0,
  -0,
  1,
  1.5,
  -1,
  120,
  121,
  1e15,
  1e16,
  9007199254740991,
  2 ** 53,
  1e308,
  [],
  {},
  [[]],
  [null],
  '',
  ' ',
  '\u0000',
  'a\u0000',
  '\n',
  '😀',
  '😀'.repeat(30),
  'x'.repeat(31),
  '\ud800',
  'ไม่ทราบ',
  '2026-02-28',
  '2026-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '0999-01-01',
  '3000-01-01',
  '2026-3-1',
  '2026-03-01\n',
  '2026-03-01T09:30:00+07:00',
  '2026-03-01T09:30:00',
  '2026-03-01T24:00:00Z',
  '2026-03-01T23:59:60Z',
  '2026-02-30T09:30:00Z',
  '2026-03-01t09:30:00z',
  '2026-03-01T09:30:00.123456789Z',
  '2026-03-01T09:30:00.1234567890Z',
  '2026-03-01 09:30:00Z',
  '2026-03-01T09:30:00+24:00',
  '2026-03-01T09:30:00-00:00',
  '2026-03-01T09:30Z',
  '2026-03-01T09:30:00+0700',
  '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
  '5A0F4A0E-8F0F-4C55-9D0A-6B1F7A3C2E10',
  'urn:uuid:5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
  '00000000-0000-0000-0000-000000000000',
  '0',
  '-0',
  '01',
  '1.',
  '.5',
  '1500.1234567',
  '-1500.00',
  '1e3',
  '1,500.00',
  '9'.repeat(16),
  '+60100000000',
  '+0100',
  'a@b.co',
  'a@b',
  'MYR',
  'myr',
  'NPL',
  'XXX',
  '0111',
  '1',
  'Latn',
  'zh-Hans',
  'zh-hans',
  '1.0.0',
  '1.0',
  '1.0.0+x',
];

const anyValue = fc.oneof(
  { arbitrary: fc.constantFrom(...edges), weight: 6 },
  { arbitrary: fc.jsonValue() as fc.Arbitrary<Json>, weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
);

const textChanges: readonly ((text: string) => string)[] = [
  (text) => `${text}\n`,
  (text) => ` ${text}`,
  (text) => text.slice(1),
  (text) => text.slice(0, -1),
  (text) => text + text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/\d/u, '٣'),
];

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  anyValue.map(
    (value): Mutation =>
      (parent, key) =>
        put(parent, key, value),
  ),
  fc.constant<Mutation>((parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }),
  fc.tuple(fc.constantFrom('x', '', '__proto__', 'constructor', 'toString', 'length', '0'), anyValue).map(
    ([name, value]): Mutation =>
      (parent) => {
        // A copy: the same list, put in twice, could come to stand within itself.
        const own = structuredClone(value);
        if (Array.isArray(parent)) parent.push(own);
        else put(parent, name, own);
      },
  ),
  fc.constantFrom(0, 2, 6, 21, 51, 1001).map(
    (length): Mutation =>
      (parent, key) => {
        const list = (parent as Record<string, Json>)[key];
        if (Array.isArray(list))
          put(
            parent,
            key,
            Array.from({ length }, (_, at) => list[at % (list.length || 1)] ?? null),
          );
      },
  ),
  fc.constantFrom(...textChanges).map(
    (change): Mutation =>
      (parent, key) => {
        const text = (parent as Record<string, Json>)[key];
        if (typeof text === 'string') put(parent, key, change(text));
      },
  ),
);

/** Copies of a value with up to three changes at any places, as read from JSON text. */
export function mutantsOf(value: unknown): fc.Arbitrary<unknown> {
  const text = JSON.stringify(value);
  return fc.array(fc.tuple(fc.nat(), mutation), { maxLength: 3 }).map((mutations) => {
    const holder = { root: JSON.parse(text) as Json };
    for (const [at, mutate] of mutations) {
      const places = placesIn(holder, 'root');
      const [parent, key] = places[at % places.length] as Place;
      mutate(parent, key);
    }
    return JSON.parse(JSON.stringify(holder.root ?? null));
  });
}

type Place = readonly [Json[] | { [key: string]: Json }, string];

function placesIn(parent: Place[0], key: string): Place[] {
  const value = (parent as Record<string, Json>)[key];
  const below =
    typeof value === 'object' && value !== null
      ? Object.keys(value).flatMap((name) => placesIn(value, name))
      : [];
  return [[parent, key], ...below];
}

/** Sets an own property whatever its name, as reading JSON does. */
function put(parent: object, key: string, value: Json): void {
  Object.defineProperty(parent, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
