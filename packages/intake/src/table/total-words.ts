import { wordKey } from '../values/word-key.ts';

/** What the last row of a table is called that holds its sums, in the languages of the reports. */
const words: Readonly<Record<string, string>> = {
  en: 'total|totals|grand total|subtotal|sub total|overall total|sum|sums',
  ar: 'المجموع|مجموع|الإجمالي|الاجمالي|إجمالي|اجمالي|المجموع الكلي|الإجمالي الكلي',
  bn: 'মোট|সর্বমোট|যোগফল|সর্ব মোট',
  fa: 'مجموع|مجموعه|جمع|جمع کل|مجموع کل',
  fil: 'kabuuan|kabuoan|kabuuang bilang|suma',
  hi: 'कुल|योग|कुल योग|कुल जोड़|जोड़',
  id: 'jumlah|total keseluruhan|jumlah total|jumlah keseluruhan',
  km: 'សរុប|សរុបរួម|ចំនួនសរុប',
  lo: 'ລວມ|ລວມທັງໝົດ|ທັງໝົດ|ຍອດລວມ',
  ms: 'jumlah besar|jumlah kecil',
  my: 'စုစုပေါင်း|ပေါင်း',
  ne: 'जम्मा|कुल जम्मा|कूल जम्मा',
  si: 'එකතුව|මුළු එකතුව|මුළු ගණන',
  ta: 'மொத்தம்|கூட்டுத்தொகை|மொத்த',
  th: 'รวม|รวมทั้งหมด|รวมทั้งสิ้น|ยอดรวม|ผลรวม',
  ur: 'کل|میزان|کل میزان|مجموعہ|ٹوٹل',
  vi: 'tổng|tổng cộng|tổng số|cộng',
  zh: '合计|总计|总和|共计|小计|合計|總計|總和|共計|小計',
};

const LONGEST = 24;
let known: ReadonlySet<string> | undefined;

/** Whether a text is a word for the sum of a column: `Total`, `Grand total:`, `รวม`. */
export function isTotalWord(text: string): boolean {
  if (text.length > LONGEST) return false;
  known ??= new Set(Object.values(words).flatMap((names) => names.split('|').map(keyOf)));
  return known.has(keyOf(text));
}

/** Nobody minds capitals, blanks and colons. */
function keyOf(text: string): string {
  return wordKey(text).replaceAll(/[\s\p{P}\p{Cf}]+/gu, '');
}
