import { expect, test } from 'vitest';
import { structureMessages } from '../../structure-messages.ts';
import { plainWording } from './wording.ts';

test.each([
  ['Nothing to fill in.', 'Nothing to fill in.'],
  ['{field} is missing.', 'Start is missing.'],
  ['between {min, number} and {max, number}', 'between *min* and *max*'],
  ['is {expected, select, text {a text} other {of the right kind}}.', 'is of the right kind.'],
  ['{n, plural, one {one} other {{n} of {field}}}', '*n* of Start'],
])('%s', (message, expected) => {
  expect(plainWording(message, 'Start')).toBe(expected);
});

test('a brace that is not closed is a fault of the message', () => {
  expect(() => plainWording('{field is missing', 'Start')).toThrow('brace');
});

test.each(structureMessages)('nothing of the message format is left in $code', ({ what, why, fix }) => {
  expect(plainWording(`${what} ${why} ${fix}`, 'Start')).not.toMatch(/[{}]|select/u);
});
