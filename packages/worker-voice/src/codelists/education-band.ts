import { codelist } from '@amparo/core';

/** Education. Level of education in bands. `isced` are the levels of ISCED 2011 that a band covers. */
export const educationBand = codelist({
  id: 'education-band',
  title: 'Education',
  description: 'Level of education in bands. `isced` are the levels of ISCED 2011 that a band covers.',
  source: 'Amparo; crosswalk to UNESCO, ISCED 2011',
  codes: [
    { code: 'below-primary', title: 'Less than primary', isced: ['0'] },
    { code: 'primary', title: 'Primary', isced: ['1'] },
    { code: 'secondary', title: 'Secondary', isced: ['2', '3', '4'] },
    { code: 'tertiary', title: 'Tertiary', isced: ['5', '6', '7', '8'] },
    { code: 'unknown', title: 'Unknown' },
  ],
});
