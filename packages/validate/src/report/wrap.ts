/** Breaks a line at blanks to a width; continuation lines keep the indent of what follows the first column of blanks. */
export function wrap(line: string, width: number): string[] {
  const indent = /^ *\S+ +(?=\S)/u.exec(line)?.[0].length ?? 0;
  const hang = ' '.repeat(line.startsWith(' ') || /^\d+\. /u.test(line) ? Math.min(indent, 24) : 0);
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
const codes = /\u001b\[\d+m/gu;

/** How many columns a line takes, colour codes aside. */
function visible(line: string): number {
  return line.replaceAll(codes, '').length;
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
