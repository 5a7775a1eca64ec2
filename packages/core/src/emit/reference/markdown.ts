/** Text for a table cell or a paragraph: nothing in it starts markup, but `code` stays code. */
export function prose(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/gu, ' ');
}

/** Literal text as code, fit for a table cell. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll('|', '\\|').replace(/\s+/gu, ' ')}${fence}`;
}

/** A place that links can point to: the same on every Git host, unlike what these make of headings. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** A table; the cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map(() => '---');
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A page: parts are parted by blank lines, absent ones are left out. */
export function page(parts: readonly (string | false | undefined)[]): string {
  return `${parts.filter((part) => typeof part === 'string').join('\n\n')}\n`;
}
