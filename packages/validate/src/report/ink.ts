/** How to stress text. On a terminal with colours, ANSI codes; elsewhere nothing. */
export interface Ink {
  /** For headlines. */
  readonly strong: (text: string) => string;
  /** For what matters less. */
  readonly faint: (text: string) => string;
  /** For a good verdict. */
  readonly good: (text: string) => string;
  /** For errors and bad verdicts. */
  readonly bad: (text: string) => string;
  /** For warnings. */
  readonly warn: (text: string) => string;
}

const same = (text: string): string => text;

/** No stress at all. */
export const plainInk: Ink = {
  strong: same,
  faint: same,
  good: same,
  bad: same,
  warn: same,
};

const ansi = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

/** ANSI colours. */
export const ansiInk: Ink = {
  strong: ansi(1, 22),
  faint: ansi(2, 22),
  good: ansi(32, 39),
  bad: ansi(31, 39),
  warn: ansi(33, 39),
};
