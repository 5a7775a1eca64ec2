import { codelist } from '@amparo/core';

/** Reason for acting without consent. Why a referral was made without the consent of the client. */
export const overrideReason = codelist({
  id: 'override-reason',
  title: 'Reason for acting without consent',
  description: 'Why a referral was made without the consent of the client.',
  source: 'Primero consent_overridden; Regulation (EU) 2016/679, Article 6(1)(c) and (d)',
  codes: [
    {
      code: 'vital-interest',
      title: 'Vital interest',
      definition: 'Life or bodily safety is in danger, and the client cannot be asked.',
    },
    {
      code: 'legal-duty',
      title: 'Legal duty',
      definition: 'A law obliges the sender to refer, such as a duty to report harm to children.',
    },
  ],
});
