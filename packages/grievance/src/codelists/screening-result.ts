import { codelist } from '@amparo/core';

/** Result of trafficking screening. What the screening found. */
export const screeningResult = codelist({
  id: 'screening-result',
  title: 'Result of trafficking screening',
  description: 'What the screening found.',
  source: 'IOM HTCDS 2.0, vic_TraffickingStatus',
  codes: [
    {
      code: 'possible-victim',
      title: 'Possible victim of trafficking',
      htcds: 'PossibleVictimOfTrafficking',
    },
    { code: 'actual-victim', title: 'Victim of trafficking', htcds: 'ActualVictimOfTrafficking' },
    { code: 'not-a-victim', title: 'Not a victim of trafficking', htcds: 'NotAVictimOfTrafficking' },
    { code: 'inconclusive', title: 'Inconclusive' },
  ],
});
