import type { BlockRule } from '../rule.ts';

/** Age is known in one of three ways. */
export const personAge: BlockRule = {
  code: 'core.person-without-age',
  source: 'Amparo, person',
  severity: 'warning',
  at: '',
  check: 'has(item.birthDate) || has(item.birthYear) || has(item.ageBand)',
  title: 'Neither a date of birth, nor a year of birth, nor an age group is given.',
  because: 'Without age, children and older workers cannot be protected as such.',
  fix: 'Enter the least that is needed: an age group is enough for most purposes.',
};
