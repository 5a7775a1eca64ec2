import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEnvironment, parseExpression } from './environment.ts';
import type { CelContext } from './frame.ts';
import { epochOf } from './timestamp.ts';

const environment = createEnvironment({ codelists: new Map() }, { comesBack: () => false });
const settings = { years: 5 };
const fault = 'fault';

/** What the closures say, and what the library says. */
function both(expression: string, self: unknown): { ours: unknown; library: unknown } {
  const context: CelContext = { self, now: '2026-06-01T00:00:00Z', settings };
  const library = environment.library.parse(expression) as (context: object) => unknown;
  return {
    ours: outcome(() => parseExpression(environment, expression).evaluate(context)),
    library: outcome(() => library(context)),
  };
}

function outcome(run: () => unknown): unknown {
  try {
    const value = run();
    return typeof value === 'bigint' ? Number(value) : value;
  } catch {
    return fault;
  }
}

const expressions = [
  'has(self.a) && self.a == "x"',
  'self.a == "x" || self.n > 1.0',
  'self.n > 1.0 || self.a == "x"',
  'self.a == "x" && self.n > 1.0',
  'self.n > 1.0 && self.a == "x"',
  '!(self.n >= 2.0)',
  'self.n + 1.0 <= 3.0',
  '-self.n < 0.0',
  'self.a in ["x", "y"]',
  'self.n in self.list.map(i, i.n)',
  'self.list.all(i, i.n >= 1.0)',
  'self.list.exists(i, i.n == 2.0)',
  'self.list.exists_one(i, i.n == 1.0)',
  'size(self.list.filter(i, has(i.n))) == 1',
  'size(self.list) > 0 && self.list[size(self.list) - 1].n == 2.0',
  'self.list.all(i, self.list.exists(j, j.n == i.n))',
  'self.a.startsWith("x") || self.a.endsWith("y") || self.a.contains("z")',
  'size(self.a) == 1',
  'self.a < "y"',
  'has(self.list) ? size(self.list) == 0 : has(self.a)',
  'distinct(self.list.map(i, i.n)).size() == size(self.list)',
  'timestamp(self.at) + duration("24h") > timestamp(now)',
  '"n" in self.map ? self.map["n"] > 1.0 : false',
  'self.a in self.map',
  'size(where(self.list, "n", 1.0)) == 1',
  'double(self.number) == 1.5',
];

const record = fc.record(
  {
    a: fc.constantFrom('x', 'y', 'zé', '😀', ''),
    n: fc.constantFrom(0, 1, 2, 2.5),
    list: fc.array(fc.record({ n: fc.constantFrom(1, 2, 3) }, { requiredKeys: [] }), { maxLength: 4 }),
    at: fc.constantFrom(
      '2026-05-31T00:00:00Z',
      '2026-05-31T00:00:00.001Z',
      '2026-05-31T07:00:00+07:00',
      '2026-05-30T23:59:59-00:30',
    ),
    map: fc.dictionary(fc.constantFrom('n', 'x', 'y'), fc.constantFrom(1, 2)),
    number: fc.constantFrom('1.5', '2', '-3', 'many', ''),
  },
  { requiredKeys: [] },
);

describe('closures and library agree', () => {
  test.each(expressions)('%s', (expression) => {
    fc.assert(
      fc.property(record, (self) => {
        const { ours, library } = both(expression, self);
        expect(ours).toEqual(library);
      }),
      { numRuns: 300 },
    );
  });

  test('also on what is compiled by the library alone', () => {
    expect(both('self.n * 2.0 == 4.0', { n: 2 })).toEqual({ ours: true, library: true });
  });
});

test('a moment is the one that JavaScript reads', () => {
  const date = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
  fc.assert(
    fc.property(date, offset, (moment, minutes) => {
      const shifted = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
      const clock = `${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
      expect(epochOf(`${shifted}${minutes < 0 ? '-' : '+'}${clock}`)).toBe(moment.getTime());
    }),
  );
});
