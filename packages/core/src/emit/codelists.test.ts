import { expect, test } from 'vitest';
import { shift } from './_sample.ts';
import { writeCodelists } from './codelists.ts';

const [csv, json] = writeCodelists('sample', [shift]);

test('a list is written as CSV, attributes after the columns that every list has', () => {
  expect(csv).toEqual({
    path: 'schemas/sample/codelists/shift.csv',
    content: [
      'code,title,definition,parent,hours,next,paid',
      'day,"Day, ""normal""",Six to six | or near it,,12,night;day,',
      'night,Night,,day,,,true',
      '',
    ].join('\r\n'),
  });
});

test('a list is written as JSON, as it is in the source, codes last', () => {
  const { $comment, ...list } = JSON.parse(json?.content ?? '');
  expect($comment).toContain('pnpm emit');
  expect(list).toEqual(shift);
  expect(Object.keys(list).at(-1)).toBe('codes');
});
