import { codelist } from '../codelist.ts';

/** Migration status. Standing under immigration law. Never required; never leaves without a firewall. */
export const migrationStatus = codelist({
  id: 'migration-status',
  title: 'Migration status',
  description: 'Standing under immigration law. Never required; never leaves without a firewall.',
  source: 'Amparo',
  codes: [
    { code: 'regular', title: 'Regular' },
    { code: 'irregular', title: 'Irregular' },
    {
      code: 'undocumented-by-employer-action',
      title: 'Undocumented through an act of the employer',
      definition: 'The employer withheld, cancelled or did not renew documents, or reported the worker.',
    },
    { code: 'asylum', title: 'Asylum seeker or refugee' },
    { code: 'stateless-pending', title: 'Stateless, determination pending' },
    { code: 'unknown', title: 'Unknown' },
    { code: 'not-collected', title: 'Not collected', definition: 'The mechanism decided not to ask.' },
  ],
});
