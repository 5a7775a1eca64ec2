import { questionKind } from './question-kind.ts';

/** A text that is not UTF-8 and says nothing else. */
export const encoding = questionKind({
  name: 'encoding',
  scope: 'file',
  ask: 'In which encoding was this file saved?',
  why: 'Read with the wrong encoding, names become other letters without anybody noticing.',
  options: {},
  open: {
    hint: 'Write its name, such as windows-874 for Thai, windows-1258 for Vietnamese or windows-1256 for Arabic.',
    accepts: (answer) => typeof answer === 'string' && isLabel(answer),
  },
});

function isLabel(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
