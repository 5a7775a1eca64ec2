import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { isAsked } from './relevance.ts';
import { askedItem } from './terms.ts';

/** Only items whose conditions are met have answers. That an item was not asked may be said of any. */
export const answerToItemNotAsked = rule({
  code: 'worker-voice.answer-to-item-not-asked',
  source: 'S04',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/itemId',
  when: '!has(item.skipReason) || item.skipReason != "not-asked"',
  check: `${askedItem}.all(asked, ${isAsked('asked')})`,
  title: 'There is an answer to an item that was not to be asked.',
  because:
    'Either a condition was not applied, or an earlier answer is wrong; the figures do not show which.',
  fix: 'Check the earlier answers. If the item was not asked, give that as the reason.',
});
