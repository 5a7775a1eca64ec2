import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { crossesRedLine, isInterview } from './terms.ts';

/** Whoever crosses a red line with an answer is offered a confidential grievance. */
export const offerMissing = rule({
  code: 'worker-voice.offer-missing',
  source: 'S26',
  severity: 'warning',
  scope: 'dataset',
  among: itsInstrument,
  at: '/caseOffer',
  when: isInterview,
  check:
    '(has(self.caseOffer) && self.caseOffer.offered) ' +
    '|| !others.instrument.items.exists(asked, has(asked.triggersCase) && asked.triggersCase ' +
    '&& has(asked.redLine) ' +
    `&& where(self.answers, "itemId", asked.itemId).exists(given, ${crossesRedLine('asked', 'given')}))`,
  title: 'The worker gave an answer that calls for help, but was not offered a grievance.',
  because: 'Somebody told of forced labour or violence, and was left alone with it.',
  fix: 'Offer a confidential grievance as soon as that is possible without giving the worker away, and set up the survey so that it always offers one.',
});
