/**
 * A message of the catalogue as a page without data can show it: `{field}` becomes the title given, a choice its
 * `other`, any further parameter its name in italics.
 */
export function plainWording(message: string, field: string): string {
  let plain = '';
  let at = 0;
  for (let open = message.indexOf('{'); open !== -1; open = message.indexOf('{', at)) {
    const close = closingBrace(message, open);
    plain += message.slice(at, open) + plainArgument(message.slice(open + 1, close), field);
    at = close + 1;
  }
  return plain + message.slice(at);
}

function plainArgument(argument: string, field: string): string {
  const [name = '', kind] = argument.split(',', 2).map((part) => part.trim());
  if (name === 'field') return field;
  if (kind !== 'select' && kind !== 'plural') return `*${name}*`;
  const other = argument.lastIndexOf('other {');
  const open = argument.indexOf('{', other);
  return plainWording(argument.slice(open + 1, closingBrace(argument, open)), field);
}

function closingBrace(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at += 1) {
    if (message[at] === '{') depth += 1;
    else if (message[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A brace is not closed in the message “${message}”.`);
}
