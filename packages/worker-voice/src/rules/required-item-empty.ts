import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { isAsked } from './relevance.ts';
import { isInterview } from './terms.ts';

/** Every required item that was to be asked has an answer or a reason for none. */
export const requiredItemEmpty = rule({
  code: 'worker-voice.required-item-empty',
  source: 'S05',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  at: '/answers',
  when: `${isInterview} && self.consent.given && size(self.answers) > 0`,
  check:
    'others.instrument.items.all(asked, !asked.required ' +
    '|| size(where(self.answers, "itemId", asked.itemId)) > 0 ' +
    '|| attributeOf("survey-item-type", asked.type, "answer", "none") == "none" ' +
    `|| !${isAsked('asked')})`,
  title: 'A required item has neither an answer nor a reason for none.',
  because:
    'Whether the worker refused, did not know or was never asked decides how the figures are to be read.',
  fix: 'Add the answer, or the reason: not asked, refused, does not know, skipped.',
});
