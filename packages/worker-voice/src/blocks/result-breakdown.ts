import { ageBand, block, code, field, optional, sex } from '@amparo/core';
import { contractType } from '../codelists/contract-type.ts';
import { educationBand } from '../codelists/education-band.ts';
import { jobGroup } from '../codelists/job-group.ts';
import { migrantWorker } from '../codelists/migrant-worker.ts';
import { nationalityGroup } from '../codelists/nationality-group.ts';
import { recruitmentChannel } from '../codelists/recruitment-channel.ts';
import { tenureBand } from '../codelists/tenure-band.ts';

/** The group of workers that a result is about. A characteristic that is absent stands for all. */
export const resultBreakdown = block(
  {
    name: 'ResultBreakdown',
    description:
      'The group of workers that a result is about. A characteristic that is absent stands for all.',
  },
  {
    sex: field(optional(code(sex)), {
      title: 'Sex',
      description: 'Sex of the group; absent for all.',
      example: 'female',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    ageBand: field(optional(code(ageBand)), {
      title: 'Age band',
      description: 'Age band of the group; absent for all.',
      example: '25-54',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    educationBand: field(optional(code(educationBand)), {
      title: 'Education',
      description: 'Education of the group; absent for all.',
      example: 'secondary',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    nationalityGroup: field(optional(code(nationalityGroup)), {
      title: 'Nationality group',
      description: 'Nationality group of the group; absent for all.',
      example: 'NPL',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    migrant: field(optional(code(migrantWorker)), {
      title: 'Migrant worker',
      description: 'Migrant worker of the group; absent for all.',
      example: 'migrant',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    contractType: field(optional(code(contractType)), {
      title: 'Contract type',
      description: 'Contract type of the group; absent for all.',
      example: 'fixed-term',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    tenureBand: field(optional(code(tenureBand)), {
      title: 'Time at the site',
      description: 'Time at the site of the group; absent for all.',
      example: '1-to-2-years',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    recruitmentChannel: field(optional(code(recruitmentChannel)), {
      title: 'Recruitment channel',
      description: 'Recruitment channel of the group; absent for all.',
      example: 'licensed-agency',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    jobGroup: field(optional(code(jobGroup)), {
      title: 'Job group',
      description: 'Job group of the group; absent for all.',
      example: '8',
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
