/** The number of a cause, the columns of a table, which two blanks set apart, or what a line is set in by. */
const columns = /^(?:\d+\. +|(?: *\S+(?: \S+)* {2,})+| +(?:- )?)(?=\S)/u;

/** Breaks a line at blanks to a width; continuation lines begin below the last column, or below the text of a cause. */
export function wrap(line: string, width: number): string[] {
  const hang = ' '.repeat(Math.min(visible(columns.exec(line)?.[0] ?? ''), 40));
  const lines: string[] = [];
  let rest = line;
  while (visible(rest) > width) {
    const cut = lastBlank(rest, width);
    if (cut <= hang.length) break;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = hang + rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI codes begin with the escape character.
const unseen = /\u001b\[\d+m|\p{Mn}/gu;

/** How many columns a text takes: colour codes take none, and marks above or below a letter neither. */
export function visible(text: string): number {
  return text.replaceAll(unseen, '').length;
}

/** The last blank at or before a visible width. */
function lastBlank(line: string, width: number): number {
  let columns = 0;
  let blank = -1;
  for (let at = 0; at < line.length && columns <= width; at += 1) {
    if (line[at] === '\u001b') {
      at = line.indexOf('m', at);
      continue;
    }
    if (line[at] === ' ') blank = at;
    columns += 1;
  }
  return blank;
}
