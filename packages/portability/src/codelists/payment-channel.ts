import { codelist } from '@amparo/core';

/** Payment channel. How a benefit reaches the person. */
export const paymentChannel = codelist({
  id: 'payment-channel',
  title: 'Payment channel',
  description: 'How a benefit reaches the person.',
  source: 'Amparo',
  codes: [
    { code: 'bank-transfer', title: 'Bank transfer' },
    { code: 'post-office', title: 'Post office' },
    { code: 'mobile-money', title: 'Mobile money' },
    { code: 'money-order', title: 'Money order or cheque' },
    { code: 'cash', title: 'Cash' },
    { code: 'other', title: 'Other' },
  ],
});
