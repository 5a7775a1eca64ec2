import { codelist } from '@amparo/core';

/**
 * Characteristic of respondents. `field` is the field of a response and of a breakdown that holds it, `codelist` the
 * list of its codes.
 */
export const respondentCharacteristic = codelist({
  id: 'respondent-characteristic',
  title: 'Characteristic of respondents',
  description:
    'What results are broken down by. `field` is the field of a response and of a breakdown that holds it, `codelist` the list of its codes.',
  source: 'Amparo',
  codes: [
    { code: 'sex', title: 'Sex', field: 'sex', codelist: 'sex' },
    { code: 'age-band', title: 'Age band', field: 'ageBand', codelist: 'age-band' },
    { code: 'education-band', title: 'Education', field: 'educationBand', codelist: 'education-band' },
    {
      code: 'nationality-group',
      title: 'Nationality group',
      field: 'nationalityGroup',
      codelist: 'nationality-group',
    },
    { code: 'migrant', title: 'Migrant worker', field: 'migrant', codelist: 'migrant-worker' },
    { code: 'contract-type', title: 'Contract type', field: 'contractType', codelist: 'contract-type' },
    { code: 'tenure-band', title: 'Time at the site', field: 'tenureBand', codelist: 'tenure-band' },
    {
      code: 'recruitment-channel',
      title: 'Recruitment channel',
      field: 'recruitmentChannel',
      codelist: 'recruitment-channel',
    },
    { code: 'job-group', title: 'Job group', field: 'jobGroup', codelist: 'job-group' },
  ],
});
