import { codelist } from '@amparo/core';

/** Type of immediate risk. What may happen to the worker now. */
export const riskType = codelist({
  id: 'risk-type',
  title: 'Type of immediate risk',
  description: 'What may happen to the worker now.',
  source: 'Amparo',
  codes: [
    { code: 'physical-harm', title: 'Physical harm' },
    { code: 'detention', title: 'Detention' },
    { code: 'deportation', title: 'Deportation' },
    { code: 'confinement', title: 'Confinement' },
    { code: 'self-harm', title: 'Self-harm' },
    { code: 'retaliation', title: 'Retaliation' },
    { code: 'homelessness', title: 'Homelessness' },
  ],
});
