import { codelist } from '@amparo/core';

/**
 * Mode of transfer. What a transfer of contributions is. `movesTime` marks those after which the time
 * counts with the receiver, `toWorker` those after which it counts nowhere.
 */
export const transferMode = codelist({
  id: 'transfer-mode',
  title: 'Mode of transfer',
  description:
    'What a transfer of contributions is. `movesTime` marks those after which the time counts with the receiver, `toWorker` those after which it counts nowhere.',
  source: 'Amparo',
  codes: [
    {
      code: 'contribution-transfer',
      title: 'Transfer of contributions',
      definition: 'The contributions go to the other institution, which counts the time.',
      movesTime: true,
    },
    {
      code: 'reimbursement',
      title: 'Reimbursement',
      definition: 'One institution pays back what the other paid out.',
    },
    {
      code: 'actuarial-equivalent',
      title: 'Actuarial equivalent',
      definition: 'The value of the rights acquired is transferred.',
      movesTime: true,
    },
    {
      code: 'lump-sum-to-worker',
      title: 'Lump sum to the worker',
      definition: 'The contributions are paid out, and the time counts no longer.',
      toWorker: true,
    },
  ],
});
