import { block } from '../block.ts';
import { sensitivityFlag } from '../codelists/sensitivity-flag.ts';
import { sensitivityLevel } from '../codelists/sensitivity-level.ts';
import { field, optional } from '../field.ts';
import { list } from '../list.ts';
import { code } from '../primitives/code.ts';

/** How widely a record may be known, and why. */
export const sensitivity = block(
  {
    name: 'RecordSensitivity',
    description: 'How widely a record may be known, and why.',
  },
  {
    level: field(code(sensitivityLevel), {
      title: 'Level',
      description: 'How widely the record may be known within an organisation.',
      example: 'restricted',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    flags: field(optional(list(code(sensitivityFlag), { max: 8 })), {
      title: 'Flags',
      description: 'Why the record can harm the person it is about.',
      example: ['retaliation-risk'],
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
