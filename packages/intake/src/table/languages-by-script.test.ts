import { expect, test } from 'vitest';
import { languagesByScript } from './languages-by-script.ts';

const languages = 'ar bn fa-AF fil hi id km lo ms my ne si ta th ur vi zh'.split(' ');

test.each([
  ['วันที่ร้องเรียน', 'th'],
  ['တိုင်ကြားသည့်နေ့', 'my'],
  ['កាលបរិច្ឆេទ', 'km'],
  ['ວັນທີ', 'lo'],
  ['පැමිණිලි දිනය', 'si'],
  ['புகார் தேதி', 'ta'],
  ['অভিযোগের তারিখ', 'bn'],
  ['उजुरी मिति', 'hi ne'],
  ['تاريخ الشكوى', 'ar fa-AF ur'],
  ['投诉日期', 'zh'],
  ['Tanggal', 'fil id ms vi'],
  ['Ngày', 'fil id ms vi'],
  ['Ngày (投诉日期)', 'fil id ms vi zh'],
  ['2026-03-25 +66 1/2', ''],
  ['日付', 'zh'],
  ['Дата', ''],
])('%s may be %s', (text, wanted) => {
  expect(languagesByScript(['', text], languages)).toEqual(wanted === '' ? [] : wanted.split(' '));
});
