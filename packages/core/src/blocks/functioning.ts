import { block } from '../block.ts';
import { disabilityDomain } from '../codelists/disability-domain.ts';
import { disabilitySeverity } from '../codelists/disability-severity.ts';
import { field } from '../field.ts';
import { code } from '../primitives/code.ts';

/** One answer of the Washington Group Short Set. */
export const functioning = block(
  {
    name: 'Functioning',
    description: 'One answer of the Washington Group Short Set.',
  },
  {
    domain: field(code(disabilityDomain), {
      title: 'Domain',
      description: 'What the question is about.',
      example: 'seeing',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'Washington Group Short Set',
    }),
    severity: field(code(disabilitySeverity), {
      title: 'Difficulty',
      description: 'How much difficulty the person has.',
      example: 'some-difficulty',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'Washington Group Short Set',
    }),
  },
);
