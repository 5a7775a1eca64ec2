import { standardCodelist } from '../codelist.ts';

/** International Classification of Status in Employment 2018. Status in employment: ten categories, with their groups by type of authority and by type of economic risk. */
export const icse18 = standardCodelist({
  id: 'icse-18',
  title: 'International Classification of Status in Employment 2018',
  description:
    'Status in employment: ten categories, with their groups by type of authority and by type of economic risk.',
  source:
    'ILO, 20th ICLS resolution concerning statistics on work relationships (2018), ICSE-18-A; codes other than 51 await a check against the resolution',
  codes: [
    {
      code: '11',
      title: 'Employers in corporations',
      authorityGroup: 'Employers',
      authorityTop: 'Independent workers',
      riskGroup: 'Owner-operators of corporations',
      riskTop: 'Workers in employment for pay',
    },
    {
      code: '12',
      title: 'Employers in household market enterprises',
      authorityGroup: 'Employers',
      authorityTop: 'Independent workers',
      riskGroup: 'Independent workers in household market enterprises',
      riskTop: 'Workers in employment for profit',
    },
    {
      code: '21',
      title: 'Owner-operators of corporations without employees',
      authorityGroup: 'Independent workers without employees',
      authorityTop: 'Independent workers',
      riskGroup: 'Owner-operators of corporations',
      riskTop: 'Workers in employment for pay',
    },
    {
      code: '22',
      title: 'Own-account workers in household market enterprises without employees',
      authorityGroup: 'Independent workers without employees',
      authorityTop: 'Independent workers',
      riskGroup: 'Independent workers in household market enterprises',
      riskTop: 'Workers in employment for profit',
    },
    {
      code: '30',
      title: 'Dependent contractors',
      authorityGroup: 'Dependent contractors',
      authorityTop: 'Dependent workers',
      riskGroup: 'Dependent contractors',
      riskTop: 'Workers in employment for profit',
    },
    {
      code: '41',
      title: 'Permanent employees',
      authorityGroup: 'Employees',
      authorityTop: 'Dependent workers',
      riskGroup: 'Employees',
      riskTop: 'Workers in employment for pay',
    },
    {
      code: '42',
      title: 'Fixed-term employees',
      authorityGroup: 'Employees',
      authorityTop: 'Dependent workers',
      riskGroup: 'Employees',
      riskTop: 'Workers in employment for pay',
    },
    {
      code: '43',
      title: 'Short-term and casual employees',
      authorityGroup: 'Employees',
      authorityTop: 'Dependent workers',
      riskGroup: 'Employees',
      riskTop: 'Workers in employment for pay',
    },
    {
      code: '44',
      title: 'Paid apprentices, trainees and interns',
      authorityGroup: 'Employees',
      authorityTop: 'Dependent workers',
      riskGroup: 'Employees',
      riskTop: 'Workers in employment for pay',
    },
    {
      code: '51',
      title: 'Contributing family workers',
      authorityGroup: 'Contributing family workers',
      authorityTop: 'Dependent workers',
      riskGroup: 'Contributing family workers',
      riskTop: 'Workers in employment for profit',
    },
  ],
});
