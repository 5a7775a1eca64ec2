import { block } from '../../block.ts';
import { constant } from '../../primitives/constant.ts';
import { messageField } from '../message-field.ts';

/** That the process runs. */
export const health = block(
  { name: 'Health', description: 'That the process runs and answers.' },
  {
    status: messageField(constant('ok'), { title: 'Status', description: 'Always the same.', example: 'ok' }),
  },
);

/** That the node can take requests. */
export const readiness = block(
  {
    name: 'Readiness',
    description: 'That the node can take requests: its store can be written, and its keys are there.',
  },
  {
    status: messageField(constant('ready'), {
      title: 'Status',
      description: 'Always the same; a node that is not ready answers with a problem.',
      example: 'ready',
    }),
  },
);
