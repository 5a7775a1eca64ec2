import { block, boolean, field, identifier, list, localisedText, number, optional } from '@amparo/core';

/** One answer to choose. */
export const itemChoice = block(
  {
    name: 'ItemChoice',
    description: 'One answer to choose.',
  },
  {
    code: field(identifier(), {
      title: 'Code',
      description: 'Identifies the choice within the item; it stands in answers.',
      example: 'kept-by-employer',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    label: field(list(localisedText, { min: 1, max: 50 }), {
      title: 'Label',
      description: 'Its words, in the languages of the instrument.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    exclusive: field(optional(boolean()), {
      title: 'Exclusive',
      description: 'Whether it cannot be chosen together with others, such as “none of these”.',
      example: false,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    refusal: field(optional(boolean()), {
      title: 'Refusal',
      description: 'Whether it means that the worker does not want to answer. It counts in no denominator.',
      example: false,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    dontKnow: field(optional(boolean()), {
      title: 'Does not know',
      description: 'Whether it means that the worker does not know. It counts in no denominator.',
      example: false,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    favourable: field(optional(boolean()), {
      title: 'Favourable',
      description: 'Whether it is good for workers, for shares of favourable answers.',
      example: false,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    score: field(optional(number(0, 100)), {
      title: 'Score',
      description: 'What it counts in a score: 0 is worst and 100 best for workers.',
      example: 0,
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
