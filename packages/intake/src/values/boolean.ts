import { cellText, type ValueFault, type ValueReader } from './value.ts';
import { wordKey } from './word-key.ts';

/** The words for yes and no by language: those that templates offer. */
const yesNo: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  ar: ['نعم', 'لا'],
  bn: ['হ্যাঁ', 'না'],
  en: ['yes', 'no'],
  fa: ['بلی', 'نخیر'],
  fil: ['oo', 'hindi'],
  hi: ['हाँ', 'नहीं'],
  id: ['ya', 'tidak'],
  km: ['បាទ/ចាស', 'ទេ'],
  lo: ['ແມ່ນ', 'ບໍ່'],
  ms: ['ya', 'tidak'],
  my: ['ဟုတ်', 'မဟုတ်'],
  ne: ['हो', 'होइन'],
  si: ['ඔව්', 'නැත'],
  ta: ['ஆம்', 'இல்லை'],
  th: ['ใช่', 'ไม่ใช่'],
  ur: ['ہاں', 'نہیں'],
  vi: ['có', 'không'],
  zh: ['是', '否'],
};

/** Other words for them, and for having and not having. */
const moreYes =
  'true|y|1|छ|हजुर|हां|हाँ जी|ဟုတ်ကဲ့|ဟုတ်ပါတယ်|ရှိ|بله|آری|جی ہاں|جی|হা|জি|iya|opo|meron|mayroon|បាទ|ចាស|ចាស/បាទ|មាន|ມີ|มี|เคย|co|ஆமாம்|有|对|對|是的';
const moreNo =
  'false|n|0|छैन|होइनन्|नाइँ|नहीं जी|မဟုတ်ပါ|မရှိ|نه|خیر|جی نہیں|tdk|bukan|tak|hindi po|wala|អត់ទេ|គ្មាន|ບໍ່ແມ່ນ|ບໍ່ມີ|ไม่|ไม่มี|ไม่เคย|khong|නැහැ|无|無|没有|沒有|不|不是';
const doubt = /[?؟？]/u;
/** A tick says yes everywhere; an empty box has not been ticked. A cross means one thing on one form, another on another. */
const ticks = new Set([...'✓✔☑✅']);
const emptyBoxes = new Set([...'☐□']);
const crosses = new Set(['x', ...'✗✘☒❌✕✖×']);

const words = Object.values(yesNo);
const yes = new Set([...words.map(([word]) => word), ...moreYes.split('|')].map(wordKey));
const no = new Set([...words.map(([, word]) => word), ...moreNo.split('|')].map(wordKey));

/** The words for yes and no in a language (BCP 47), English where they are not known. */
export function yesNoIn(language: string): readonly [yes: string, no: string] {
  const [primary = ''] = language.split('-');
  return yesNo[language] ?? yesNo[primary === 'prs' ? 'fa' : primary] ?? (yesNo.en as [string, string]);
}

/** Reads yes or no, in the languages of the catalogues, or as a tick; what a cross means is asked for. */
export const readBoolean: ValueReader = (cell, { answers }) => {
  if (cell.kind === 'boolean') return { value: cell.boolean };
  const text = cellText(cell);
  // A question mark is a doubt that must not be lost with the other punctuation.
  const key = doubt.test(text) ? '' : wordKey(text);
  if (yes.has(key)) return { value: true };
  if (no.has(key)) return { value: false };
  const mark = text.toLowerCase();
  if (ticks.has(mark)) return { value: true };
  if (emptyBoxes.has(mark)) return { value: false };
  if (!crosses.has(mark)) return { fault: notUnderstood };
  const answer = answers['cross-mark'];
  if (answer === 'yes' || answer === 'no')
    return { value: answer === 'yes', change: 'intake.cross-as-answered' };
  return { fault: { ...notUnderstood, asks: [{ question: 'cross-mark' }] } };
};

const notUnderstood: ValueFault = { code: 'intake.yes-no-not-understood', fix: 'ask', params: {} };
