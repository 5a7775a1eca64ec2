import { codelist } from '@amparo/core';

/** Onward transfer. Whether a receiver may pass on what it received. */
export const onwardTransfer = codelist({
  id: 'onward-transfer',
  title: 'Onward transfer',
  description: 'Whether a receiver may pass on what it received.',
  source: 'Amparo, after the information-sharing protocols of GBVIMS',
  codes: [
    { code: 'none', title: 'None', definition: 'The receiver passes nothing on.' },
    {
      code: 'with-new-consent',
      title: 'With a new consent',
      definition: 'Only with a consent of the person to the next receiver, for its purpose.',
    },
  ],
});
