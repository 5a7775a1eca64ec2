import { standardCodelist } from '@amparo/core';

/** Enable behaviour. Whether all conditions must be met or one is enough. */
export const enableBehavior = standardCodelist({
  id: 'enable-behavior',
  title: 'Enable behaviour',
  description: 'Whether all conditions must be met or one is enough.',
  source: 'HL7 FHIR R4, questionnaire-enable-behavior',
  codes: [
    { code: 'all', title: 'All' },
    { code: 'any', title: 'Any' },
  ],
});
