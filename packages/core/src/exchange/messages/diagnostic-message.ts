import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { messageField } from '../message-field.ts';
import { diagnosticCode, diagnosticParams, jsonPointer, word } from '../wire-types.ts';

/** A finding, in the form in which the whole standard has it. It never holds a value of the data. */
export const diagnosticMessage = block(
  {
    name: 'Diagnostic',
    description: 'A finding, as data. It names what is wrong and where, and never holds a value of the data.',
  },
  {
    code: messageField(diagnosticCode(), {
      title: 'Code',
      description: 'What was found; never renamed and never used for something else.',
      example: 'core.missing-field',
    }),
    severity: messageField(word('error', 'warning', 'note'), {
      title: 'Severity',
      description: 'Whether it breaks a MUST of the standard, a SHOULD, or is good to know.',
      example: 'error',
    }),
    path: messageField(jsonPointer(), {
      title: 'Path',
      description:
        'JSON Pointer (RFC 6901) into the record; of a malformed request it begins with `/path`, `/query`, `/headers` or `/body`.',
      example: '/claims/0/issue',
    }),
    params: messageField(diagnosticParams(), {
      title: 'Parameters',
      description: 'Limits, expected types and counts, from which the words are made in a reader’s language.',
    }),
    fix: messageField(optional(word('safe', 'ask', 'never')), {
      title: 'Fix',
      description: 'Whether a program may mend it: without loss, after one question, or never.',
      example: 'ask',
    }),
  },
);
