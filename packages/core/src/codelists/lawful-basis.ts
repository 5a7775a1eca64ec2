import { codelist } from '../codelist.ts';

/** Lawful basis. The ground in law on which data is processed. */
export const lawfulBasis = codelist({
  id: 'lawful-basis',
  title: 'Lawful basis',
  description: 'The ground in law on which data is processed.',
  source: 'Regulation (EU) 2016/679, Article 6(1), as used in humanitarian data protection',
  codes: [
    { code: 'consent', title: 'Consent' },
    { code: 'vital-interest', title: 'Vital interest' },
    { code: 'legal-obligation', title: 'Legal obligation' },
    { code: 'public-task', title: 'Public task' },
    { code: 'legitimate-interest', title: 'Legitimate interest' },
  ],
});
