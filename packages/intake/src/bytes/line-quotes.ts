/** So many lines show whether all of them are quoted. */
const shownLines = 5;
/** A quoted line with fewer marks within may be a text. */
const fewestMarks = 2;
/** What is longer is no line. */
const longest = 1 << 20;

const quotedLine = /^"((?:[^"\r\n]|"")*)"(?=\r?$)/gmu;
const delimiters = /[,;\t|]/gu;

/**
 * Whether each of the first lines is one quoted cell with cells in it: so a table looks that was opened in one column and
 * saved again.
 */
export function areLinesQuoted(sample: string): boolean {
  const lines = sample
    .split(/\r?\n/u, shownLines + 1)
    .slice(0, shownLines)
    .filter((line) => line !== '');
  return (
    lines.length > 0 &&
    lines.every(
      (line) => line.replace(quotedLine, '') === '' && (line.match(delimiters) ?? []).length >= fewestMarks,
    )
  );
}

/** The text of a table without the quotes around its lines; lines that have none stay as they are. */
export async function* withoutLineQuotes(
  first: string,
  rest: AsyncGenerator<string, void, undefined>,
): AsyncGenerator<string, void, undefined> {
  let kept = first;
  try {
    for (let ended = false; !ended; ) {
      const end = kept.length > longest ? kept.length : kept.lastIndexOf('\n') + 1;
      if (end > 0) yield unquoted(kept.slice(0, end));
      const next = await rest.next();
      ended = next.done === true;
      kept = kept.slice(end) + (next.value ?? '');
    }
    if (kept !== '') yield unquoted(kept);
  } finally {
    await rest.return();
  }
}

function unquoted(text: string): string {
  return text.replace(quotedLine, (_, line: string) => line.replaceAll('""', '"'));
}
