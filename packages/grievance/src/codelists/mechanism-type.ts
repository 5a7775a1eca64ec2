import { codelist } from '@amparo/core';

/** Type of grievance mechanism. Who runs the mechanism that holds the case. */
export const mechanismType = codelist({
  id: 'mechanism-type',
  title: 'Type of grievance mechanism',
  description: 'Who runs the mechanism that holds the case.',
  source: 'UN Guiding Principles on Business and Human Rights, 25 to 31',
  codes: [
    { code: 'operational-level', title: 'Operational-level mechanism of a business' },
    { code: 'state-judicial', title: 'Court' },
    {
      code: 'state-non-judicial',
      title: 'State body outside the courts',
      definition: 'Labour inspectorate, ombudsperson, labour department.',
    },
    { code: 'embassy-labour-attache', title: 'Embassy or labour attaché' },
    { code: 'trade-union', title: 'Trade union' },
    { code: 'cso-hotline', title: 'Civil-society hotline or centre' },
    { code: 'buyer-hotline', title: 'Hotline of a buyer' },
    { code: 'regional', title: 'Regional or international mechanism' },
  ],
});
