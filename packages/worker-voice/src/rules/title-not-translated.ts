import { rule } from '@amparo/core';
import { shows } from './terms.ts';

/** The title is there in every language of the instrument. */
export const titleNotTranslated = rule({
  code: 'worker-voice.title-not-translated',
  source: 'S01',
  severity: 'warning',
  at: '/title',
  check: shows('self.title'),
  title: 'The title is not given in every language of the instrument.',
  because: 'Respondents who cannot read what the survey is about cannot agree to it.',
  fix: 'Add the title in the missing languages, or take these languages off the list.',
});
