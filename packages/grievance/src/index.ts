export * from './codelists/index.ts';
export { grievance } from './family.ts';
export type * from './generated/grievance-case.ts';
export { grievanceCase } from './grievance-case.ts';
export { grievanceCatalogues } from './locales/index.ts';
export { grievanceRules } from './rules/index.ts';
