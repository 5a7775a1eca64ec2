import { questionKind } from './question-kind.ts';

/** 1.200 is one thousand two hundred in Indonesia and Viet Nam and one and a fifth elsewhere. */
export const decimalMark = questionKind({
  name: 'decimal-mark',
  scope: 'column',
  ask: 'Which mark stands before the decimals in this column?',
  why: 'The other mark sets thousands apart. A wrong guess makes an amount a thousand times too large or too small.',
  options: {
    point: 'The point: 1,200 is one thousand two hundred, and 1.200 is one and a fifth.',
    comma: 'The comma: 1.200 is one thousand two hundred, and 1,200 is one and a fifth.',
  },
});
