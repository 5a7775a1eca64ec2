import { codelist } from '@amparo/core';

/**
 * Recruitment cost line. What a worker was made to pay to get a job, in three groups: recruitment fees, the seven
 * related costs, and costs that are never legitimate, whoever bears them.
 */
export const recruitmentCostLine = codelist({
  id: 'recruitment-cost-line',
  title: 'Recruitment cost line',
  description:
    'What a worker was made to pay to get a job, in three groups: recruitment fees, the seven related costs, and costs that are never legitimate, whoever bears them.',
  source:
    'ILO, General principles and operational guidelines for fair recruitment and Definition of recruitment fees and related costs (2019), part II of the definition; grouping of illegitimate costs by Amparo',
  codes: [
    {
      code: 'recruitment-fee',
      title: 'Recruitment fee',
      definition:
        'Payment for matching offers and applications, for recruitment on behalf of a third party or directly by the employer, or to recover such a payment from the worker.',
    },
    {
      code: 'related-cost',
      title: 'Related cost',
      definition: 'Expense integral to recruitment and placement, within or across borders.',
    },
    {
      code: 'related-cost.medical',
      title: 'Medical cost',
      parent: 'related-cost',
      definition: 'Examinations, tests and vaccinations.',
    },
    {
      code: 'related-cost.insurance',
      title: 'Insurance cost',
      parent: 'related-cost',
      definition: 'Insurance of life, health and safety, including membership of a migrant welfare fund.',
    },
    {
      code: 'related-cost.skills-test',
      title: 'Cost of skills and qualification tests',
      parent: 'related-cost',
      definition: 'Checks of language, skills and qualifications, credentials, certification and licences.',
    },
    {
      code: 'related-cost.training',
      title: 'Cost of training and orientation',
      parent: 'related-cost',
      definition:
        'Required training, orientation at the workplace, and orientation before departure and after arrival.',
    },
    {
      code: 'related-cost.equipment',
      title: 'Cost of equipment',
      parent: 'related-cost',
      definition: 'Tools, uniforms and safety gear that the job needs.',
    },
    {
      code: 'related-cost.travel-and-lodging',
      title: 'Cost of travel and lodging',
      parent: 'related-cost',
      definition:
        'Travel, lodging and subsistence during recruitment, also for training, interviews, consular visits, relocation and return.',
    },
    {
      code: 'related-cost.administrative',
      title: 'Administrative cost',
      parent: 'related-cost',
      definition:
        'Applications and services needed only for recruitment: contracts, identity documents, passports, visas, clearances, work and residence permits.',
    },
    {
      code: 'illegitimate-cost',
      title: 'Illegitimate, unreasonable or undisclosed cost',
      definition: 'Outside the contract, undisclosed, inflated or unlawful; never legitimate.',
    },
    { code: 'illegitimate-cost.bribe', title: 'Bribe, tribute or kickback', parent: 'illegitimate-cost' },
    { code: 'illegitimate-cost.extortion', title: 'Extortion', parent: 'illegitimate-cost' },
    { code: 'illegitimate-cost.bond', title: 'Bond, deposit or collateral', parent: 'illegitimate-cost' },
    {
      code: 'illegitimate-cost.unlawful-recovery',
      title: 'Unlawful recovery of costs',
      parent: 'illegitimate-cost',
    },
    {
      code: 'illegitimate-cost.inflated',
      title: 'Inflated cost',
      parent: 'illegitimate-cost',
      definition: 'The part above the real price.',
    },
    { code: 'illegitimate-cost.undisclosed', title: 'Undisclosed cost', parent: 'illegitimate-cost' },
  ],
});
