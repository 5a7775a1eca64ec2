import { isco08, standardCodelist } from '@amparo/core';

/** Job group: the major groups of ISCO-08. Finer groups would show who answered. */
export const jobGroup = standardCodelist({
  id: 'job-group',
  title: 'Job group',
  description: 'The ten major groups of occupations; finer groups would show who answered.',
  source: 'ILO, ISCO-08, major groups',
  codes: isco08.codes.filter(({ code }) => code.length === 1),
});
