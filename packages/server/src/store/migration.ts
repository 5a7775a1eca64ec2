/** One step of the tables. Once published it never changes; a change is a new step with the next number. */
export interface Migration {
  /** From 1, without gaps. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}
