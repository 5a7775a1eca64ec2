import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LogFault, nextEntry, signHead, type VerifyLogOptions, verifyLog } from '../index.ts';
import {
  chain,
  headOf,
  headPositions,
  heads,
  key,
  keys,
  lines,
  linesOf,
  log,
  size,
  statementAt,
  strangeKey,
} from './_log.ts';

async function faultOf(
  given: Iterable<string> | AsyncIterable<string>,
  options: VerifyLogOptions = { heads, keys },
): Promise<LogFault | undefined> {
  const result = await verifyLog(given, options);
  return result.ok ? undefined : result.fault;
}

/** The lines with some in the place of others. */
const spliced = (at: number, remove: number, ...put: string[]) => lines.toSpliced(at, remove, ...put);
const line = (position: number) => lines[position - 1] as string;

/** How to check a stretch around a position alone, since all before it was seen to be good. */
function nearly(position: number): { readonly skip: number; readonly options: VerifyLogOptions } {
  const skip = Math.max(0, position - 4);
  const before = log[skip - 1];
  const next = heads[headPositions.findIndex((head) => head >= position)] as string;
  return {
    skip,
    options: { heads: [next], keys, ...(before && { after: { position: skip, hash: before.hash } }) },
  };
}

describe('a log that is whole', () => {
  test('holds to its end, and its heads cover it', async () => {
    const hash = log.at(-1)?.hash;
    expect(await verifyLog(lines, { heads, keys })).toEqual({
      ok: true,
      position: size,
      hash,
      covered: size,
    });
    expect(await verifyLog(lines)).toEqual({ ok: true, position: size, hash, covered: 0 });
  });

  test('is chained as the documentation says', () => {
    const [content = '', previous = '', hash] = line(2)
      .split(/,"previous":"(.{64})","hash":"(.{64})"\}$/u)
      .slice(0, 3);
    const inner = createHash('sha256').update(`${content}}`).digest();
    expect(createHash('sha256').update(Buffer.from(previous, 'hex')).update(inner).digest('hex')).toBe(hash);
    expect(JSON.parse(line(2))).toEqual({ ...statementAt(2), previous: log[0]?.hash, hash });
    expect(JSON.parse(line(1)).previous).toBe('0'.repeat(64));
  });

  test('may be empty, go on from an entry, end in empty lines, and come slowly', async () => {
    expect(await verifyLog([])).toEqual({ ok: true, position: 0, hash: '0'.repeat(64), covered: 0 });
    const empty = await headOf(0, undefined);
    expect(await faultOf([], { heads: [empty, empty], keys })).toBeUndefined();
    const after = { position: 400, hash: log[399]?.hash as string };
    expect(await verifyLog(lines.slice(400), { heads, keys, after })).toMatchObject({
      ok: true,
      covered: size,
    });
    expect(await faultOf(lines.flatMap((one) => [one, '']))).toBeUndefined();
    async function* slowly() {
      for (const one of lines) yield one;
    }
    expect(await faultOf(slowly())).toBeUndefined();
  });

  test('that goes on beyond its last head says how far it is covered', async () => {
    const some = heads.slice(0, 3);
    expect(await verifyLog(lines, { heads: some, keys })).toMatchObject({
      ok: true,
      position: size,
      covered: 300,
    });
  });
});

describe('each entry of a log of 1,000', () => {
  const positions = Array.from({ length: size }, (_, at) => at + 1);
  /** Runs a spoiling at each position, and expects the fault that it should give. */
  async function expectAtEach(
    spoil: (position: number) => { lines: string[]; fault: Partial<LogFault> | undefined },
  ) {
    for (const position of positions) {
      const { skip, options } = nearly(position);
      const { lines: spoilt, fault } = spoil(position);
      const found = await faultOf(spoilt.slice(skip, position + 4), options);
      const expected = fault?.line === undefined ? fault : { ...fault, line: fault.line - skip };
      expect(found, `position ${position}`).toMatchObject(expected ?? {});
    }
  }

  test('is missed when it is deleted', async () => {
    await expectAtEach((position) => ({
      lines: spliced(position - 1, 1),
      fault:
        position === size
          ? { reason: 'cut-off', from: size, to: size, head: 1 }
          : { reason: 'removed', from: position, to: position, line: position },
    }));
  });

  test('is found when one letter of it is changed', async () => {
    await expectAtEach((position) => ({
      lines: spliced(
        position - 1,
        1,
        line(position).replace('accepted', 'rejected').replace('unchanged', 'accepted'),
      ),
      fault: { reason: 'changed', from: position, to: position, line: position },
    }));
  });

  test('is found when it is swapped with the next', async () => {
    await expectAtEach((position) => {
      if (position === size)
        return { lines: spliced(size - 1, 1, line(size - 1)), fault: { reason: 'repeated' } };
      return {
        lines: spliced(position - 1, 2, line(position + 1), line(position)),
        fault: { reason: 'out-of-order', from: position, to: position, line: position },
      };
    });
  });

  test('is found when it is written twice', async () => {
    await expectAtEach((position) => ({
      lines: spliced(position, 0, line(position)),
      fault: { reason: 'repeated', from: position, to: position, line: position + 1 },
    }));
  });

  test('is missed when the log is cut off before it', async () => {
    await expectAtEach((position) => ({
      lines: lines.slice(0, position - 1),
      fault: {
        reason: 'cut-off',
        from: position,
        to: headPositions.find((head) => head >= position) as number,
      },
    }));
  });

  test('is found when another one is put in its place that is sound in itself', async () => {
    for (const position of positions) {
      const { skip, options } = nearly(position);
      const statement = { ...statementAt(position), outcome: 'other' };
      const forged = await nextEntry(log[position - 2]?.hash ?? '', statement);
      const found = await faultOf(spliced(position - 1, 1, forged.line).slice(skip, position + 4), options);
      expect(found?.reason).toBe(headPositions.includes(position) ? 'rewritten' : 'broken-chain');
      expect(found?.from, `position ${position}`).toBeLessThanOrEqual(position);
      expect(found?.to).toBeGreaterThanOrEqual(position);
      if (found?.reason === 'broken-chain') expect(found.to - found.from).toBe(1);
    }
  });
});

describe('whatever is done to a log', () => {
  const place = fc.integer({ min: 0, max: size - 1 });

  test('any change of any letter is found at its entry', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.nat(), fc.integer({ min: 1, max: 127 }), async (at, letter, mask) => {
        const text = lines[at] as string;
        const place = letter % text.length;
        const changed = String.fromCharCode(text.charCodeAt(place) ^ mask);
        const fault = await faultOf(spliced(at, 1, text.slice(0, place) + changed + text.slice(place + 1)));
        expect(fault).toMatchObject({ from: at + 1, to: at + 1, line: at + 1 });
        expect(fault?.reason).toMatch(/^(not-an-entry|changed)$/u);
      }),
      { numRuns: 20 },
    );
  });

  test('any two that are swapped are found', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        fc.pre(one < other);
        const swapped = lines.with(one, lines[other] as string).with(other, lines[one] as string);
        const fault = { reason: 'out-of-order', from: one + 1, to: other, line: one + 1 };
        expect(await faultOf(swapped)).toEqual(fault);
      }),
      { numRuns: 10 },
    );
  });

  test('any stretch that is taken out, or moved to another place, is found', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 50 }), fc.boolean(), async (at, count, moved) => {
        fc.pre(at + count < size);
        const taken = lines.slice(at, at + count);
        const rest = [...spliced(at, count), ...(moved ? taken : [])];
        const reason = moved ? 'out-of-order' : 'removed';
        expect(await faultOf(rest)).toEqual({ reason, from: at + 1, to: at + count, line: at + 1 });
      }),
      { numRuns: 10 },
    );
  });

  test('any other entry that is put in is found', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (at, other) => {
        const fault = await faultOf(spliced(at, 0, lines[other] as string));
        if (other > at)
          expect(fault).toMatchObject({ reason: 'out-of-order', from: at + 1, to: other, line: at + 1 });
        else {
          const line = other === at ? at + 2 : at + 1;
          expect(fault).toMatchObject({ reason: 'repeated', from: other + 1, to: other + 1, line });
        }
      }),
      { numRuns: 10 },
    );
  });

  test('an entry that is put in and followed as if it were there already is found', async () => {
    const forged = await nextEntry(log[499]?.hash as string, { ...statementAt(501), outcome: 'other' });
    expect(await faultOf(spliced(500, 0, forged.line))).toEqual({
      reason: 'repeated',
      from: 501,
      to: 501,
      line: 502,
    });
  });

  test.each([1, 50, 100, 101, 550, 999, 1000])(
    'a log that is written anew from entry %d on is told by the next head',
    async (position) => {
      const statements = Array.from({ length: size - position + 1 }, (_, at) => statementAt(position + at));
      const anew = await chain(
        [{ ...statementAt(position), outcome: 'other' }, ...statements.slice(1)],
        log[position - 2]?.hash,
      );
      const rewritten = [...lines.slice(0, position - 1), ...linesOf(anew)];
      expect(await faultOf(rewritten, {})).toBeUndefined();
      const to = Math.ceil(position / 100) * 100;
      expect(await faultOf(rewritten)).toEqual({ reason: 'rewritten', from: to - 99, to, head: to / 100 });
      const after = { position: position - 1, hash: log[position - 2]?.hash ?? '0'.repeat(64) };
      const near = await faultOf(linesOf(anew), { heads, keys, after });
      expect(near).toMatchObject({ reason: 'rewritten', from: Math.max(to - 99, position), to });
    },
  );

  test('an entry that is left out of a log that is written anew is told by the last head', async () => {
    const shorter = await chain(
      Array.from({ length: size - 1 }, (_, at) => ({ ...statementAt(at + 1), outcome: 'other' })),
    );
    const last = heads.slice(9);
    expect(await faultOf(linesOf(shorter), { heads: last, keys })).toEqual({
      reason: 'cut-off',
      from: size,
      to: size,
      head: 1,
    });
  });
});

describe('the beginning', () => {
  test('a log that begins late', async () => {
    expect(await faultOf(lines.slice(3))).toEqual({ reason: 'removed', from: 1, to: 3, line: 1 });
  });

  test('a first entry that says it follows something', async () => {
    const { line: first } = await nextEntry('f'.repeat(64), statementAt(1));
    expect(await faultOf([first], {})).toEqual({ reason: 'broken-chain', from: 1, to: 1, line: 1 });
  });

  test('lines that do not go on from the entry that is known', async () => {
    const after = { position: 400, hash: 'f'.repeat(64) };
    const fault = await faultOf(lines.slice(400, 450), { after });
    expect(fault).toEqual({ reason: 'broken-chain', from: 400, to: 401, line: 1 });
  });
});

describe('lines', () => {
  const good = line(1);
  test.each([
    ['no JSON', 'entry'],
    ['a blank more', good.replace('{"position"', '{ "position"')],
    ['a field more', good.replace('{', '{"note":"x",')],
    ['a field less', good.replace('"outcome":"accepted",', '')],
    ['a field twice', good.replace('{', '{"party":"party-2",')],
    [
      'hashes in capitals',
      good.replace(/"hash":".*"/u, (hash) => hash.toUpperCase().replace('HASH', 'hash')),
    ],
    ['no hash', good.replace(/,"hash":".*"/u, '')],
    [
      'hash and previous the other way round',
      good.replace(/,"previous":"(.*)","hash":"(.*)"/u, ',"hash":"$2","previous":"$1"'),
    ],
    ['a blank at the end', `${good} `],
    ['more than a line can have', good.replace('"party-1"', `"${'p'.repeat(9000)}"`)],
    ['a list', '[]'],
  ])('with %s is no entry', async (_, text) => {
    expect(await faultOf([text], {})).toEqual({ reason: 'not-an-entry', from: 1, to: 1, line: 1 });
  });

  test('each is signed for as it is written, down to every bit', async () => {
    const bytes = Buffer.from(good);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const turned = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const fault = await faultOf([Buffer.from(turned).toString('latin1')], {});
      expect(fault, String(bit)).toMatchObject({ from: 1, to: 1, line: 1 });
    }
  });

  test('a content that does not belong in a log is not logged, and the error tells no value', async () => {
    const secret = 'a worker’s name';
    const failed = nextEntry('', { ...statementAt(1), outcome: secret, ...{ [secret]: secret } });
    await expect(failed).rejects.toThrow('/outcome');
    await expect(failed).rejects.not.toThrow(secret);
    await expect(nextEntry('abc', statementAt(1))).rejects.toThrow('64 hexadecimal digits');
  });
});

describe('heads', () => {
  const few = lines.slice(0, 2);
  test.each([
    ['by another party', () => headOf(2, log[1], strangeKey), 'wrong-issuer'],
    ['that is none', () => 'head', 'not-a-jws'],
    [
      'that was changed',
      async () => (await headOf(2, log[1])).replace(/.$/u, (last) => (last === 'A' ? 'Q' : 'A')),
      'wrong-signature',
    ],
  ])('one %s', async (_, make, headReason) => {
    const fault = await faultOf(few, { heads: [await headOf(1, log[0]), await make()], keys });
    expect(fault).toEqual({ reason: 'head-refused', from: 2, to: 2, head: 2, headReason });
  });

  test('one of an earlier position than the one before', async () => {
    const later = [await headOf(2, log[1]), await headOf(1, log[0])];
    expect(await faultOf(few, { heads: later, keys })).toMatchObject({
      reason: 'heads-out-of-order',
      head: 2,
    });
  });

  test('two of one position that differ: the node told two stories', async () => {
    const two = [await headOf(2, log[1]), await headOf(2, log[0])];
    expect(await faultOf(few, { heads: two, keys })).toEqual({
      reason: 'rewritten',
      from: 2,
      to: 2,
      head: 2,
    });
  });

  test('any at all, without keys', async () => {
    await expect(verifyLog(few, { heads })).rejects.toThrow(TypeError);
  });

  test('one that is none is not signed', async () => {
    const head = { position: -1, hash: 'f'.repeat(64), at: '2026-03-06T01:01:00Z', issuer: 'embassy-kl' };
    await expect(signHead(head, key)).rejects.toThrow('/position');
  });
});

describe('reading', () => {
  /** Lines without end, and whether somebody said that no more are wanted. */
  function endless(bad: number) {
    const state = { read: 0, closed: false };
    async function* all() {
      try {
        for (;;) {
          state.read += 1;
          yield state.read === bad ? 'x' : line(state.read);
        }
      } finally {
        state.closed = true;
      }
    }
    return { state, lines: all() };
  }

  test('ends soon after a fault, and closes what it read from', async () => {
    const { state, lines: all } = endless(10);
    expect(await faultOf(all, {})).toMatchObject({ line: 10 });
    expect(state.closed).toBe(true);
    expect(state.read).toBeLessThan(600);
  });

  test('closes what it read from where heads cannot be read', async () => {
    const { state, lines: all } = endless(0);
    // biome-ignore lint/correctness/useYield: it fails before it has anything to give.
    async function* failing(): AsyncGenerator<string> {
      throw new Error('the file is away');
    }
    await expect(verifyLog(all, { heads: failing(), keys })).rejects.toThrow('the file is away');
    expect(state.read).toBe(0);
  });
});
