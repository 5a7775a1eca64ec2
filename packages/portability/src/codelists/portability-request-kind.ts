import { codelist } from '@amparo/core';

/**
 * Kind of request. What one institution asks of or sends to another. `sed` is the structured electronic
 * document of EESSI, `sedReply` that of the answer; `claimFor` the branch of a claim; `totalises` marks
 * what asks for periods to be added together, `movesMoney` what asks for contributions.
 */
export const portabilityRequestKind = codelist({
  id: 'portability-request-kind',
  title: 'Kind of request',
  description:
    'What one institution asks of or sends to another. `sed` is the structured electronic document of EESSI, `sedReply` that of the answer; `claimFor` the branch of a claim; `totalises` marks what asks for periods to be added together, `movesMoney` what asks for contributions.',
  source: 'EESSI, pension documents; kinds without `sed` by Amparo',
  codes: [
    {
      code: 'insurance-history',
      title: 'Insurance history',
      definition: 'What the person says about their working life.',
      sed: 'P4000',
      totalises: true,
    },
    { code: 'periods', title: 'Insurance and residence periods', sed: 'P5000', totalises: true },
    {
      code: 'claim-old-age',
      title: 'Claim for an old-age pension',
      sed: 'P2000',
      claimFor: 'old-age',
      totalises: true,
    },
    {
      code: 'claim-survivor',
      title: "Claim for a survivor's pension",
      sed: 'P2100',
      claimFor: 'survivors',
      totalises: true,
    },
    {
      code: 'claim-invalidity',
      title: 'Claim for an invalidity pension',
      sed: 'P2200',
      claimFor: 'invalidity',
      totalises: true,
    },
    { code: 'decision', title: 'Decision on a claim', sed: 'P6000' },
    { code: 'summary-note', title: 'Summary of decisions', sed: 'P7000' },
    { code: 'additional-information', title: 'Additional information', sed: 'P8000', sedReply: 'P9000' },
    { code: 'transfer-of-contributions', title: 'Transfer of contributions', movesMoney: true },
    { code: 'lump-sum-refund', title: 'Refund as a lump sum', movesMoney: true },
    { code: 'export-of-benefit', title: 'Export of a benefit' },
    {
      code: 'life-certificate',
      title: 'Life certificate',
      definition: 'Proof that the person receiving a benefit is alive.',
    },
  ],
});
