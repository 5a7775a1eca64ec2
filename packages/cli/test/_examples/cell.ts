/** What a cell of an example holds. A date is local time, kept in UTC. */
export type Cell = string | number | boolean | Date;

/** One row of an example: cells by the key of their column. */
export type Row = Map<string, Cell>;
