import { readFileSync } from 'node:fs';
import { identifier, pseudonym, uuid } from '@amparo/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Identified, isPseudonym, pseudonymiser, readKey } from '../index.ts';

interface Vectors {
  readonly key: string;
  readonly cases: readonly {
    readonly recipient: string;
    readonly epoch: string;
    readonly of: Identified;
    readonly id: string;
    readonly pseudonym: string;
  }[];
}
const vectors: Vectors = JSON.parse(
  readFileSync(new URL('../../vectors/calculations/pseudonyms.json', import.meta.url), 'utf8'),
);
const key = readKey(vectors.key);
const scope = { recipient: 'org-legal-aid', epoch: '2026' };
const ids = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });

describe('a pseudonym', () => {
  it.each(vectors.cases)('is that of a second program: $of "$id" for $recipient in $epoch', async (one) => {
    const { epoch, id, of, recipient } = one;
    expect(await (await pseudonymiser(key, { recipient, epoch }))(of, id)).toBe(one.pseudonym);
  });

  it('fits where ids stand, and does not hold the id', async () => {
    const of = await pseudonymiser(key, scope);
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        const found = await of('person', id);
        expect(pseudonym().safeParse(found).success && identifier().safeParse(found).success).toBe(true);
        expect(isPseudonym(found)).toBe(true);
        if (id.length > 6) expect(found).not.toContain(id);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uuid(), async (id) => uuid().safeParse(await of('record', id)).success),
      { numRuns: 300 },
    );
  });

  it('is another for each id, recipient, epoch, key, and for a person and a record', async () => {
    const other = readKey(Uint8Array.from({ length: 32 }, (_, index) => index * 7));
    const makers = await Promise.all([
      pseudonymiser(key, scope),
      pseudonymiser(key, { ...scope, recipient: 'embassy-verdania' }),
      pseudonymiser(key, { ...scope, epoch: '2027' }),
      pseudonymiser(key, { recipient: '2026', epoch: 'org-legal-aid' }),
      pseudonymiser(other, scope),
    ]);
    const found = await Promise.all(
      makers.flatMap((of) =>
        Array.from({ length: 400 }, (_, index) => `W-${index}`).flatMap((id) => [
          of('person', id),
          of('record', id),
        ]),
      ),
    );
    expect(new Set(found).size).toBe(makers.length * 800);
  });

  it('of two recipients agree in no more bits than chance has it', async () => {
    const [one, other] = await Promise.all([
      pseudonymiser(key, scope),
      pseudonymiser(key, { ...scope, recipient: 'embassy-verdania' }),
    ]);
    let same = 0;
    const count = 500;
    for (let index = 0; index < count; index += 1) {
      const [left, right] = await Promise.all([one('person', `W-${index}`), other('person', `W-${index}`)]);
      for (let symbol = 0; symbol < 26; symbol += 1) if (left[symbol] === right[symbol]) same += 1;
    }
    // 13,000 symbols of 32: 406 are the same by chance, give or take six standard deviations of 20.
    expect(Math.abs(same - (count * 26) / 32)).toBeLessThan(120);
  });

  it('shows every wrong symbol and every two swapped ones', async () => {
    const text = await (await pseudonymiser(key, scope))('person', 'W-7Q4K2M');
    const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (let at = 0; at < text.length; at += 1) {
      for (const symbol of symbols) {
        const wrong = text.slice(0, at) + symbol + text.slice(at + 1);
        expect(isPseudonym(wrong)).toBe(wrong === text);
      }
      const swapped = text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2);
      expect(isPseudonym(swapped)).toBe(swapped === text);
    }
    for (const odd of ['', text.toLowerCase(), ` ${text}`, `${text}0`]) expect(isPseudonym(odd)).toBe(false);
  });

  it('has a recipient and an epoch', async () => {
    for (const empty of ['', ' ', 'x'.repeat(129)]) {
      await expect(pseudonymiser(key, { ...scope, recipient: empty })).rejects.toThrow(RangeError);
      await expect(pseudonymiser(key, { ...scope, epoch: empty })).rejects.toThrow(RangeError);
    }
  });
});

describe('readKey', () => {
  it('reads bytes, base64 and base64url as the same key', async () => {
    const bytes = Uint8Array.from({ length: 33 }, (_, index) => 255 - index * 5);
    const base64 = Buffer.from(bytes).toString('base64');
    const forms = [bytes, base64, `${base64}\n`, Buffer.from(bytes).toString('base64url')];
    const found = await Promise.all(
      forms.map(async (form) => (await pseudonymiser(readKey(form), scope))('person', 'W-1')),
    );
    expect(new Set(found).size).toBe(1);
  });

  it('refuses keys that are short, repeated, cut off or no base64, and does not repeat them', () => {
    const short = Buffer.from(Uint8Array.from({ length: 31 }, (_, index) => index)).toString('base64');
    for (const bad of [
      short,
      '',
      'CANARY not base64 CANARY not base64 CANARY not',
      'AAAA'.repeat(20),
      `${short}aaaaa`,
    ]) {
      let message = '';
      expect(() => {
        try {
          readKey(bad);
        } catch (fault) {
          message = String(fault);
          throw fault;
        }
      }).toThrow(RangeError);
      if (bad !== '') expect(message).not.toContain(bad);
    }
    expect(() => readKey(new Uint8Array(32))).toThrow(RangeError);
    expect(() => readKey(new Uint8Array(31).map((_, index) => index))).toThrow(/248 bits/u);
  });

  it('makes a key that shows nothing of itself, and does not follow the bytes it was read from', async () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => index + 100);
    const own = readKey(bytes);
    const before = await (await pseudonymiser(own, scope))('person', 'W-1');
    bytes.fill(0);
    expect(await (await pseudonymiser(own, scope))('person', 'W-1')).toBe(before);
    expect(JSON.stringify(own) + Object.getOwnPropertyNames(own).join()).toBe('{}');
    await expect(pseudonymiser({} as typeof own, scope)).rejects.toThrow(TypeError);
  });
});
