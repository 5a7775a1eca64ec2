import type { grievanceCase } from '../grievance-case.ts';

/** A grievance case while it is being made: the same shape as `GrievanceCase`. */
export type SampleCase = (typeof grievanceCase.schema)['_zod']['output'];

/** One entry of a list of the case. */
export type Entry<K extends keyof SampleCase> = NonNullable<SampleCase[K]> extends (infer E)[] ? E : never;

export type IssueCode = Entry<'issues'>['issueCode'];
export type ClaimType = Entry<'claims'>['type'];
export type DocumentType = Entry<'documentsWithheld'>['type'];
export type Status = SampleCase['status'];
