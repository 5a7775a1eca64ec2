const width = 110;

/** Writes JSON that reads well and makes small differences: what fits on a line stays on it, all else breaks. */
export function toJson(value: unknown): string {
  return `${write(value, '')}\n`;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return join(
      value.map((entry) => write(entry, inner)),
      '[',
      ']',
      indent,
    );
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return join(
    entries.map(([key, entry]) => `${JSON.stringify(key)}: ${write(entry, inner)}`),
    '{',
    '}',
    indent,
  );
}

function join(parts: readonly string[], open: string, close: string, indent: string): string {
  if (parts.length === 0) return open + close;
  const pad = open === '{' ? ' ' : '';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  if (indent.length + line.length <= width) return line;
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}
