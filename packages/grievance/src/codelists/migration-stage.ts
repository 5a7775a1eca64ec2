import { codelist } from '@amparo/core';

/** Stage of migration. When in the course of migration the grievance arose. */
export const migrationStage = codelist({
  id: 'migration-stage',
  title: 'Stage of migration',
  description: 'When in the course of migration the grievance arose.',
  source: 'Amparo, after the IRIS stages of recruitment',
  codes: [
    { code: 'recruitment', title: 'Recruitment' },
    { code: 'pre-departure', title: 'Before departure' },
    { code: 'transit', title: 'Transit' },
    { code: 'employment', title: 'Employment' },
    { code: 'termination', title: 'End of employment' },
    { code: 'return', title: 'Return' },
    { code: 'reintegration', title: 'Reintegration' },
  ],
});
