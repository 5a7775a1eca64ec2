import { codelist } from '../codelist.ts';

/** Sex. Sex as recorded for statistics; kept apart from gender. */
export const sex = codelist({
  id: 'sex',
  title: 'Sex',
  description: 'Sex as recorded for statistics; kept apart from gender.',
  source: 'SPDCI SexCategoryEnum',
  codes: [
    { code: 'male', title: 'Male' },
    { code: 'female', title: 'Female' },
    { code: 'other', title: 'Other' },
    { code: 'unknown', title: 'Unknown', definition: 'Not recorded or not known.' },
  ],
});
