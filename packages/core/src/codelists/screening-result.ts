import { codelist } from '../codelist.ts';

/** Result of trafficking screening. What the screening found. */
export const screeningResult = codelist({
  id: 'screening-result',
  title: 'Result of trafficking screening',
  description: 'What the screening found. `positive` marks the results after which help is owed.',
  source: 'IOM HTCDS 2.0, vic_TraffickingStatus',
  codes: [
    {
      code: 'possible-victim',
      title: 'Possible victim of trafficking',
      htcds: 'PossibleVictimOfTrafficking',
      positive: true,
    },
    {
      code: 'actual-victim',
      title: 'Victim of trafficking',
      htcds: 'ActualVictimOfTrafficking',
      positive: true,
    },
    { code: 'not-a-victim', title: 'Not a victim of trafficking', htcds: 'NotAVictimOfTrafficking' },
    { code: 'inconclusive', title: 'Inconclusive' },
  ],
});
