import { codelist } from '@amparo/core';

/** Occasion of screening. When in the course of migration the person was screened. */
export const screeningOccasion = codelist({
  id: 'screening-occasion',
  title: 'Occasion of screening',
  description: 'When in the course of migration the person was screened.',
  source: 'Amparo',
  codes: [
    { code: 'arrival', title: 'On arrival at home' },
    { code: 'embassy', title: 'At an embassy or consulate' },
    { code: 'shelter', title: 'In a shelter' },
    { code: 'detention', title: 'In detention' },
    { code: 'border', title: 'At a border' },
    { code: 'rescue', title: 'After a rescue' },
    { code: 'office', title: 'At an office of the mechanism' },
    { code: 'other', title: 'Elsewhere' },
  ],
});
