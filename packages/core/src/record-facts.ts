import type { Disaggregation } from './disaggregation.ts';
import type { Sharing } from './sharing.ts';

/** What a record type says about itself. */
export interface RecordFacts<T extends string = string> {
  /** The name on the wire: lower-case words joined by hyphens. */
  readonly type: T;
  /** The name of its TypeScript interface, in PascalCase. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly since: string;
  /** The field that identifies a record of this type. */
  readonly idField: string;
  /**
   * Names of fields that a record of this type must never hold, wherever they stand in it, such as `deviceId`. Case and
   * punctuation do not count, and names that hold one of them among their words count too. They are reported apart from
   * other unknown fields: they may identify someone. In tables, any other column that is not known is an error then too.
   */
  readonly forbids?: readonly string[];
  /** By what records of this type are counted in reports, where they are about people. */
  readonly disaggregation?: Disaggregation;
  /** Which of its fields say what may be told of it. */
  readonly sharing?: Sharing;
}
