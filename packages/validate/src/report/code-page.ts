const reference = 'https://github.com/amparo-standard/amparo/blob/main/docs/reference';

/** Pages of codes that no rule and no checker of structure has, by how the codes begin. */
const pages: Readonly<Record<string, string>> = { intake: 'reading', validate: 'record-types' };

/** The place in the reference that explains a code. */
export function codePage(code: string): string {
  return `${reference}/${pages[code.slice(0, code.indexOf('.'))] ?? 'rules'}.md#${code}`;
}
