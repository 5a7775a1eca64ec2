import { block, code, field, list, optional } from '@amparo/core';
import { traffickingAct } from '../codelists/trafficking-act.ts';
import { traffickingMeans } from '../codelists/trafficking-means.ts';
import { traffickingPurpose } from '../codelists/trafficking-purpose.ts';

/** What was done, by what means and to what end: the three elements of trafficking in persons. */
export const actMeansPurpose = block(
  {
    name: 'ActMeansPurpose',
    description:
      'What was done, by what means and to what end: the three elements of trafficking in persons.',
  },
  {
    act: field(optional(list(code(traffickingAct), { max: 5 })), {
      title: 'Act',
      description: 'What was done to the person.',
      example: ['recruitment'],
      since: '0.1.0',
      sensitivity: 'special',
      source: 'Palermo Protocol (2000), Article 3(a)',
    }),
    means: field(optional(list(code(traffickingMeans), { max: 9 })), {
      title: 'Means',
      description: 'How. Not needed for a child.',
      example: ['deception'],
      since: '0.1.0',
      sensitivity: 'special',
      source: 'Palermo Protocol (2000), Article 3(a) and (c)',
    }),
    purpose: field(optional(list(code(traffickingPurpose), { max: 13 })), {
      title: 'Purpose',
      description: 'To what end.',
      example: ['forced-criminality'],
      since: '0.1.0',
      sensitivity: 'special',
      source: 'Palermo Protocol (2000), Article 3(a)',
    }),
  },
);
