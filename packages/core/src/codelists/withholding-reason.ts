import { codelist } from '../codelist.ts';

/** Reason for withholding. Why the person does not want data to be passed on. */
export const withholdingReason = codelist({
  id: 'withholding-reason',
  title: 'Reason for withholding',
  description: 'Why the person does not want data to be passed on.',
  source: 'Primero consent form',
  codes: [
    { code: 'fear', title: 'Fear of harm to self or others' },
    { code: 'communicate-information', title: 'Wants to tell it in person' },
    { code: 'other', title: 'Other' },
  ],
});
