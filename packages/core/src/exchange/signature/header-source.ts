/**
 * Headers as a runtime has them: `Headers`, pairs of name and value, or an object such as `headers` of a Node request.
 * Names in any case; a name may come several times.
 */
export type HeaderSource =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The value of a field as RFC 9421 §2.1 signs it: without blanks at its ends, several values joined by a comma.
 * Undefined where the message does not have it.
 *
 * @param name - In lower case.
 */
export function fieldOf(headers: HeaderSource, name: string): string | undefined {
  const values: string[] = [];
  for (const [key, value] of entriesOf(headers))
    if (key.toLowerCase() === name && value !== undefined)
      for (const one of typeof value === 'string' ? [value] : value)
        values.push(one.replace(/^[ \t]+|[ \t]+$/gu, ''));
  return values.length === 0 ? undefined : values.join(', ');
}

type Entry = readonly [string, string | readonly string[] | undefined];

function entriesOf(headers: HeaderSource): Iterable<Entry> {
  return Symbol.iterator in headers ? (headers as Iterable<Entry>) : Object.entries(headers);
}
