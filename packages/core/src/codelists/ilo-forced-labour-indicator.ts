import { codelist } from '../codelist.ts';

/** The eleven ILO indicators of forced labour, in the order of the ILO booklet. */
export const iloForcedLabourIndicator = codelist({
  id: 'ilo-forced-labour-indicator',
  title: 'ILO indicators of forced labour',
  description:
    'The eleven indicators, in the order of the ILO booklet. The codes are short forms of the official titles.',
  source: 'ILO, Indicators of Forced Labour (2012)',
  codes: [
    { code: 'abuse-of-vulnerability', title: 'Abuse of vulnerability', number: '01' },
    { code: 'deception', title: 'Deception', number: '02' },
    { code: 'restriction-of-movement', title: 'Restriction of movement', number: '03' },
    { code: 'isolation', title: 'Isolation', number: '04' },
    { code: 'physical-and-sexual-violence', title: 'Physical and sexual violence', number: '05' },
    { code: 'intimidation-and-threats', title: 'Intimidation and threats', number: '06' },
    { code: 'retention-of-identity-documents', title: 'Retention of identity documents', number: '07' },
    { code: 'withholding-of-wages', title: 'Withholding of wages', number: '08' },
    { code: 'debt-bondage', title: 'Debt bondage', number: '09' },
    {
      code: 'abusive-working-and-living-conditions',
      title: 'Abusive working and living conditions',
      number: '10',
    },
    { code: 'excessive-overtime', title: 'Excessive overtime', number: '11' },
  ],
});
