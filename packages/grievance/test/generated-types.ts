import type { GrievanceCase } from '../src/generated/grievance-case.ts';
import type { grievanceCase } from '../src/grievance-case.ts';

/** Whether two types are one and the same, down to optional fields. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What parsing a record gives. */
type Parsed = ReturnType<typeof grievanceCase.schema.parse>;

/** Compiles only while the emitted interface says what the record's fields say. The remedy is `pnpm emit`. */
export const interfaceIsCurrent: Same<GrievanceCase, Parsed> = true;

/** Either can stand for the other. */
export const fromParsed = (parsed: Parsed): GrievanceCase => parsed;
export const toParsed = (record: GrievanceCase): Parsed => record;
