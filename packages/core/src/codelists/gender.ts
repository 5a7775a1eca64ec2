import { codelist } from '../codelist.ts';

/** Gender. Gender identity in the person's own words, where the person wants it recorded. */
export const gender = codelist({
  id: 'gender',
  title: 'Gender',
  description: "Gender identity in the person's own words, where the person wants it recorded.",
  source: 'IOM HTCDS 2.0, prs_Gender',
  codes: [
    { code: 'feminine', title: 'Feminine' },
    { code: 'masculine', title: 'Masculine' },
    { code: 'transgender-feminine', title: 'Transgender feminine' },
    { code: 'transgender-masculine', title: 'Transgender masculine' },
    { code: 'non-conforming', title: 'Non-conforming' },
    { code: 'not-specified', title: 'Not specified or unknown' },
  ],
});
