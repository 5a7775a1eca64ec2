import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostLetters } from '../values/lost-letters.ts';
import { isMisread } from '../values/misread-letters.ts';
import { isZawgyi } from '../values/zawgyi.ts';
import { bytesOf, cutAt } from './_fixtures.ts';
import { TextSigns } from './text-signs.ts';

async function seen(text: string, cuts: readonly number[] = []): Promise<string[]> {
  const signs = new TextSigns();
  for await (const piece of cutAt(bytesOf(text), cuts)) signs.look(piece);
  return (['question', 'replaced', 'misread', 'zawgyi'] as const).filter((name) => signs[name]);
}

test.each([
  ['id,name\nC-1,José Núñez\nC-2,สมชาย เนื่อง\nC-3,မောင်အောင်\nC-4,سالم', []],
  ['is it so? yes ? / ?', []],
  ['????', ['question']],
  ['Nguy?n', ['question']],
  ['สมช?ย', ['question']],
  ['Ma\ufffda', ['replaced']],
  ['锟斤拷', ['replaced']],
  ['JosÃ©', ['replaced', 'misread']],
  ['JosÃ©ï¿½', ['replaced', 'misread']],
  ['เธชเธก', ['replaced', 'misread']],
  ['ط³ط§ظ„ظ…', ['replaced', 'misread']],
  ['ေမာင္', ['zawgyi']],
  ['name,ေက်ာ', ['zawgyi']],
])('%j shows %j', async (text, expected) => {
  expect(await seen(text)).toEqual(expected);
});

test('what shows does not depend on where the bytes are cut', async () => {
  for (const text of ['a,JosÃ© x', 'x Ma\ufffda', 'ก,เธชเธกเธ', 'x,ط³ط§ظ„ظ…', 'က,ေမာင္ က', '锟斤拷锟斤拷']) {
    const whole = await seen(text);
    const length = bytesOf(text).length;
    expect(whole.length).toBeGreaterThan(0);
    expect(
      await seen(
        text,
        Array.from({ length }, (_, at) => at),
      ),
    ).toEqual(whole);
    for (let at = 0; at <= length; at++) expect(await seen(text, [at])).toEqual(whole);
  }
});

test('no cell that is damaged comes without a sign', async () => {
  const piece = fc.constantFrom(
    ...'?,\nabÃ©Â\u00a0âà¸ªช ก เ ธ น ู ط ظ ³ §ï¿½锟斤拷\ufffd ေ မ ာ င ္ က ် \u0085€'.split(''),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), fc.nat(60), async (pieces, cut) => {
      const text = pieces.join('');
      const signs = await seen(text, [cut % (bytesOf(text).length + 1)]);
      for (const cell of text.split(/[,\n]/)) {
        const lost = lostLetters(cell);
        if (lost === 'certain') expect([cell, signs]).toEqual([cell, expect.arrayContaining(['replaced'])]);
        else if (lost) expect([cell, signs]).toEqual([cell, expect.arrayContaining(['question'])]);
        if (isMisread(cell)) expect([cell, signs]).toEqual([cell, expect.arrayContaining(['misread'])]);
        if (isZawgyi(cell)) expect([cell, signs]).toEqual([cell, expect.arrayContaining(['zawgyi'])]);
      }
    }),
    { numRuns: 3000 },
  );
});
