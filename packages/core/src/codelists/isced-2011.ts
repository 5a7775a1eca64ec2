import { standardCodelist } from '../codelist.ts';

/** International Standard Classification of Education 2011, levels. Levels of education, 0 to 8. */
export const isced2011 = standardCodelist({
  id: 'isced-2011',
  title: 'International Standard Classification of Education 2011, levels',
  description: 'Levels of education, 0 to 8.',
  source: 'UNESCO, ISCED 2011',
  codes: [
    { code: '0', title: 'Early childhood education' },
    { code: '1', title: 'Primary education' },
    { code: '2', title: 'Lower secondary education' },
    { code: '3', title: 'Upper secondary education' },
    { code: '4', title: 'Post-secondary non-tertiary education' },
    { code: '5', title: 'Short-cycle tertiary education' },
    { code: '6', title: "Bachelor's or equivalent level" },
    { code: '7', title: "Master's or equivalent level" },
    { code: '8', title: 'Doctoral or equivalent level' },
  ],
});
