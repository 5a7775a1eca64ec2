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
}
