import { expect, test } from 'vitest';
import { bytesOf, inChunks, memoryPeak, unreadable } from './_fixtures.ts';
import { defaultLimits } from './limits.ts';
import { readXml } from './xml.ts';

const part = { part: 'styles', namespaces: ['urn:main'] };

async function events(text: string | AsyncIterable<Uint8Array>, size = 7): Promise<string> {
  let seen = '';
  const handler = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      seen += `<${name}${attributes.a === undefined ? '' : ` a=${attributes.a}`}>`;
    },
    close: (name: string) => {
      seen += `</${name}>`;
    },
    text: (value: string) => {
      seen += value;
    },
  };
  await readXml(
    typeof text === 'string' ? inChunks(bytesOf(text), size) : text,
    part,
    handler,
    defaultLimits,
  );
  return seen;
}

test('tells elements of its own namespace by their local names', async () => {
  const expected = '<r><c a=1&2>x</c>y</r>';
  expect(await events('<r xmlns="urn:main"><c a="1&amp;2">x</c>y</r>')).toBe(expected);
  expect(await events('<m:r xmlns:m="urn:main"><m:c a="1&#38;2"><![CDATA[x]]></m:c>y</m:r>')).toBe(expected);
  expect(await events('<r xmlns="urn:main" xmlns:o="urn:other"><o:c>x</o:c></r>')).toBe('<r>x</r>');
  expect(await events('<m:r xmlns="urn:other" xmlns:m="urn:main"><c/></m:r>')).toBe('<r></r>');
});

test('reads UTF-8 with or without a mark, and marked UTF-16', async () => {
  const text = '<?xml version="1.0" encoding="UTF-8"?><r xmlns="urn:main">ñส😀</r>';
  expect(await events(text, 1)).toBe('<r>ñส😀</r>');
  expect(await events(`\ufeff${text}`, 1)).toBe('<r>ñส😀</r>');
  const utf16 = text.replace('UTF-8', 'UTF-16');
  const units = Uint16Array.from(`\ufeff${utf16}`, (_, i) => `\ufeff${utf16}`.charCodeAt(i));
  expect(
    await events(
      inChunks(
        new Uint8Array(Uint16Array.from(`\ufeff${utf16}`.split(''), (char) => char.charCodeAt(0)).buffer),
        3,
      ),
    ),
  ).toBe('<r>ñส😀</r>');
  expect(units.length).toBeGreaterThan(0);
});

test.each([
  ['a DTD', '<!DOCTYPE r [<!ENTITY x "y">]><r xmlns="urn:main">&x;</r>', 'intake.xml-dtd'],
  [
    'a DTD of another file',
    '<?xml version="1.0"?>\n<!DOCTYPE r SYSTEM "file:///etc/passwd"><r xmlns="urn:main"/>',
    'intake.xml-dtd',
  ],
  ['a parameter entity', '<!DOCTYPE r [<!ENTITY % a SYSTEM "http://x/">%a;]><r/>', 'intake.xml-dtd'],
  ['an unknown entity', '<r xmlns="urn:main">&lol;</r>', 'intake.xml-syntax'],
  ['a tag that is not closed', '<r xmlns="urn:main"><c>', 'intake.xml-syntax'],
  ['a tag that is closed twice', '<r xmlns="urn:main"></r></r>', 'intake.xml-syntax'],
  ['an attribute that comes twice', '<r xmlns="urn:main" a="1" a="2"/>', 'intake.xml-syntax'],
  ['no root', '', 'intake.xml-syntax'],
  ['text', 'hello', 'intake.xml-syntax'],
  ['a NUL', '<r xmlns="urn:main">\0</r>', 'intake.xml-syntax'],
  ['another namespace', '<r xmlns="urn:other"/>', 'intake.xlsx-structure'],
  ['no namespace', '<r/>', 'intake.xlsx-structure'],
  [
    'another encoding',
    '<?xml version="1.0" encoding="ISO-8859-1"?><r xmlns="urn:main"/>',
    'intake.xml-encoding',
  ],
  ['65 levels', `<r xmlns="urn:main">${'<a>'.repeat(64)}${'</a>'.repeat(64)}</r>`, 'intake.xml-depth'],
  [
    '257 attributes',
    `<r xmlns="urn:main" ${Array.from({ length: 256 }, (_, i) => `a${i}=""`).join(' ')}/>`,
    'intake.xml-attributes',
  ],
  [
    'a prolog without end',
    `${`<!-- ${'x'.repeat(1000)} -->`.repeat(80)}<r xmlns="urn:main"/>`,
    'intake.xml-syntax',
  ],
])('refuses %s', async (_, text, code) => {
  for (const size of [1, 4096]) expect(await unreadable(events(text, size))).toBe(code);
});

test('the limits themselves are kept', async () => {
  const attributes = Array.from({ length: 255 }, (_, i) => `b${i}=""`).join(' ');
  await events(`<r xmlns="urn:main" ${attributes}>${'<a>'.repeat(63)}${'</a>'.repeat(63)}</r>`, 4096);
});

test('a text, a tag or a comment without end is refused in flat memory', async () => {
  for (const opening of ['', '<c a="', '<!-- ', '<c ', '<![CDATA[', '<?pi ']) {
    const chunk = bytesOf(' '.repeat(1 << 18));
    const peak = memoryPeak();
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array, void, undefined> {
      yield bytesOf(`<r xmlns="urn:main">${opening}`);
      for (; given < 400; given++) {
        if (given % 16 === 0) peak.note();
        yield chunk;
      }
    }
    expect(await unreadable(events(endless()))).toMatch(/intake\.xml-(token|syntax)/);
    expect(given).toBeLessThan(50);
    expect(peak.bytes).toBeLessThan(100 << 20);
  }
});

test('an error holds nothing of the part', async () => {
  const error = await events('<r xmlns="urn:main"><MariaLopez a="MariaLopez">&MariaLopez;</r>').catch(
    (caught: unknown) => caught,
  );
  expect(String(error) + JSON.stringify(error)).not.toContain('Maria');
});
