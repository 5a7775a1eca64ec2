import { codelist } from '@amparo/core';

/** Topic standard. The standard that the questions are taken from or answer to. */
export const topicStandard = codelist({
  id: 'topic-standard',
  title: 'Topic standard',
  description: 'The standard that the questions are taken from or answer to.',
  source: 'Amparo; each code names its standard',
  codes: [
    { code: 'ilo-forced-labour-indicators', title: 'ILO indicators of forced labour' },
    { code: 'ilo-fundamental-conventions', title: 'ILO fundamental conventions' },
    { code: 'slcp', title: 'Social and Labor Convergence Program' },
    { code: 'smeta', title: 'Sedex Members Ethical Trade Audit' },
    { code: 'iris', title: 'IRIS standard of ethical recruitment (IOM)' },
    { code: 'sdg-10-7-1', title: 'SDG indicator 10.7.1, recruitment cost' },
  ],
});
