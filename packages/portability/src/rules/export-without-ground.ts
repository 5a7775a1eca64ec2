import { rule } from '@amparo/core';

/** A benefit paid abroad names the ground: an agreement, ILO Convention 118 or national law. */
export const exportWithoutGround = rule({
  code: 'portability.export-without-ground',
  source: 'P22',
  severity: 'warning',
  at: '/exportGround',
  when: 'has(self.exportCountry) && self.exportCountry != self.country',
  check: 'has(self.exportGround) && (self.exportGround != "agreement" || has(self.agreementId))',
  title: 'The benefit is paid abroad, and it is not said on what ground.',
  because: 'Without a ground the payment can be stopped when the person moves or the agreement changes.',
  fix: 'Enter whether an agreement, ILO Convention 118 or national law allows it; with an agreement, which one.',
});
