import { codelist } from '@amparo/core';

/** Dimension. What part of work and life an item is about. `iloIndicators` are the indicators of forced labour that it can show. */
export const surveyDimension = codelist({
  id: 'survey-dimension',
  title: 'Dimension',
  description:
    'What part of work and life an item is about. `iloIndicators` are the indicators of forced labour that it can show.',
  source: 'Amparo; crosswalk to ILO, Indicators of Forced Labour (2012)',
  codes: [
    { code: 'wages', title: 'Wages', iloIndicators: ['withholding-of-wages'] },
    { code: 'hours', title: 'Working hours', iloIndicators: ['excessive-overtime'] },
    {
      code: 'recruitment',
      title: 'Recruitment',
      iloIndicators: ['deception', 'debt-bondage', 'abuse-of-vulnerability'],
    },
    { code: 'documents', title: 'Identity documents', iloIndicators: ['retention-of-identity-documents'] },
    {
      code: 'freedom',
      title: 'Freedom to move and to leave',
      iloIndicators: ['restriction-of-movement', 'isolation'],
    },
    {
      code: 'osh',
      title: 'Safety and health at work',
      iloIndicators: ['abusive-working-and-living-conditions'],
    },
    {
      code: 'harassment',
      title: 'Harassment and violence',
      iloIndicators: ['physical-and-sexual-violence', 'intimidation-and-threats'],
    },
    { code: 'grievance', title: 'Grievance mechanism' },
    {
      code: 'housing',
      title: 'Housing',
      iloIndicators: ['abusive-working-and-living-conditions', 'isolation'],
    },
    { code: 'voice', title: 'Voice and representation', iloIndicators: ['intimidation-and-threats'] },
    { code: 'dignity', title: 'Dignity and equal treatment', iloIndicators: ['abuse-of-vulnerability'] },
  ],
});
