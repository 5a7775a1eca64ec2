import { codelist } from '@amparo/core';

/** Accessibility. What a client needs to use a service, and what a place offers. */
export const accessibilityFeature = codelist({
  id: 'accessibility-feature',
  title: 'Accessibility',
  description: 'What a client needs to use a service, and what a place offers.',
  source: 'Amparo; HSDS 3.0, accessibility',
  codes: [
    { code: 'wheelchair', title: 'Wheelchair access' },
    { code: 'step-free', title: 'No steps' },
    { code: 'accessible-toilet', title: 'Accessible toilet' },
    { code: 'sign-language', title: 'Sign language' },
    { code: 'hearing-loop', title: 'Hearing loop' },
    { code: 'large-print', title: 'Large print' },
    { code: 'braille', title: 'Braille' },
    { code: 'easy-language', title: 'Easy language' },
    { code: 'audio', title: 'Information to listen to', definition: 'For people who do not read.' },
    { code: 'female-staff', title: 'Female staff' },
    { code: 'male-staff', title: 'Male staff' },
    { code: 'child-care', title: 'Child care' },
    { code: 'quiet-room', title: 'Quiet room' },
    { code: 'transport', title: 'Transport' },
    { code: 'home-visit', title: 'Home visit' },
  ],
});
