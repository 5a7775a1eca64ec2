import { expect, test } from 'vitest';
import { resolveTarget } from './xlsx-relationships.ts';

test.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../comments1.xml', 'xl/comments1.xml'],
  ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
  ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
])('from %j, %j is %j', (part, target, name) => {
  expect(resolveTarget(part, target)).toBe(name);
});
