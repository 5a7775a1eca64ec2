import type { GrievanceCase } from '../generated/grievance-case.ts';

/** One entry of a list of a grievance case. */
export type Entry<K extends keyof GrievanceCase> =
  NonNullable<GrievanceCase[K]> extends (infer E)[] ? E : never;

export type IssueCode = Entry<'issues'>['issueCode'];
export type ClaimType = Entry<'claims'>['type'];
export type DocumentType = Entry<'documentsWithheld'>['type'];
export type Status = GrievanceCase['status'];
