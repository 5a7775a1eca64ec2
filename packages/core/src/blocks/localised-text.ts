import { block } from '../block.ts';
import { field } from '../field.ts';
import { language } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';

/** A text in one language; a list of these says the same in several. */
export const localisedText = block(
  {
    name: 'LocalisedText',
    description: 'A text in one language; a list of these says the same in several.',
  },
  {
    language: field(language(), {
      title: 'Language',
      description: 'The language of the text, BCP 47.',
      example: 'ne',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'BCP 47',
    }),
    text: field(text(2000), {
      title: 'Text',
      description: 'The text in this language.',
      example: 'तपाईंले आफ्नो तलब समयमै पाउनुहुन्छ?',
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
