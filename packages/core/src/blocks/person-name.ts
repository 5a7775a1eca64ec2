import { block } from '../block.ts';
import { field, optional } from '../field.ts';
import { script } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';

/** A person's name. No part is required: many people have one name only. */
export const personName = block(
  {
    name: 'PersonName',
    description: "A person's name. No part is required: many people have one name only.",
  },
  {
    fullName: field(optional(text(200)), {
      title: 'Full name',
      description: 'The whole name, as the person writes it.',
      example: 'Maya Contoh',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    givenName: field(optional(text(120)), {
      title: 'Given name',
      description: 'Given name or names.',
      example: 'Maya',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'SPDCI Name.given_name',
    }),
    secondName: field(optional(text(120)), {
      title: 'Second name',
      description: 'Middle or second name.',
      example: 'Devi',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'SPDCI Name.second_name',
    }),
    surname: field(optional(text(120)), {
      title: 'Surname',
      description: 'Family name, where the person has one.',
      example: 'Contoh',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'SPDCI Name.surname',
    }),
    maidenName: field(optional(text(120)), {
      title: 'Name at birth',
      description: 'Family name at birth, where it differs.',
      example: 'Misal',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'SPDCI Name.maiden_name',
    }),
    prefix: field(optional(text(40)), {
      title: 'Prefix',
      description: 'Title before the name.',
      example: 'Ms',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'SPDCI Name.prefix',
    }),
    suffix: field(optional(text(40)), {
      title: 'Suffix',
      description: 'Addition after the name.',
      example: 'Jr',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'SPDCI Name.suffix',
    }),
    script: field(optional(script()), {
      title: 'Script',
      description: 'Script the name is written in, ISO 15924.',
      example: 'Latn',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISO 15924',
    }),
  },
);
