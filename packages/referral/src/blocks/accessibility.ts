import { block, code, field, optional, text } from '@amparo/core';
import { accessibilityFeature } from '../codelists/accessibility-feature.ts';

/** What a location offers to people who need it. */
export const accessibility = block(
  {
    name: 'Accessibility',
    description: 'What a location offers to people who need it.',
  },
  {
    feature: field(code(accessibilityFeature), {
      title: 'Feature',
      description: 'What is offered.',
      example: 'wheelchair',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    description: field(optional(text(500)), {
      title: 'Description',
      description: 'More on it.',
      example: 'Ramp at the side entrance',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 accessibility.description',
    }),
  },
);
