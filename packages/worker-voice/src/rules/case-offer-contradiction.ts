import { rule } from '@amparo/core';

/** What is accepted was offered. */
export const caseOfferContradiction = rule({
  code: 'worker-voice.case-offer-contradiction',
  source: 'S26',
  severity: 'error',
  at: '/caseOffer',
  when: 'has(self.caseOffer)',
  check: 'self.caseOffer.offered || !has(self.caseOffer.accepted) || !self.caseOffer.accepted',
  title: 'A grievance was accepted that was not offered.',
  because: 'A worker may wait for help that nobody knows of.',
  fix: 'Find out whether the worker was offered a grievance, and correct the record.',
});
