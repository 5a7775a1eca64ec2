import { codelist } from '@amparo/core';

/**
 * Further indicator of trafficking. Signs of trafficking that the eleven ILO indicators of forced labour do
 * not name.
 */
export const traffickingIndicator = codelist({
  id: 'trafficking-indicator',
  title: 'Further indicator of trafficking',
  description: 'Signs of trafficking that the eleven ILO indicators of forced labour do not name.',
  source: 'UNODC, Human Trafficking Indicators; forced criminality after Directive 2011/36/EU, Article 2(3)',
  codes: [
    {
      code: 'forced-criminality',
      title: 'Is made to commit crimes',
      definition: 'Such as online fraud, drug production or theft.',
    },
    { code: 'false-documents', title: 'Has false or borrowed identity or travel documents' },
    { code: 'others-speak-for-them', title: 'Others speak for the person' },
    { code: 'instructed-answers', title: 'Seems to have been told what to say' },
    { code: 'does-not-know-address', title: 'Does not know where they live or work' },
    { code: 'known-place-of-exploitation', title: 'Was found in a place that is known for exploitation' },
    { code: 'threatened-with-authorities', title: 'Was threatened with being handed to the authorities' },
    { code: 'fear-of-authorities', title: 'Distrusts or fears the authorities' },
    {
      code: 'journey-paid-by-facilitator',
      title: 'The journey was paid by somebody who wants it worked off',
    },
    { code: 'sold-on', title: 'Was passed on or sold from one place of work to another' },
    { code: 'no-medical-care', title: 'Is kept from medical care' },
    { code: 'family-threatened', title: 'Family was threatened' },
    { code: 'other', title: 'Other sign' },
  ],
});
