export * from './codelists/index.ts';
export { grievance } from './family.ts';
export { grievanceCase } from './grievance-case.ts';
export { grievanceRules } from './rules/index.ts';
