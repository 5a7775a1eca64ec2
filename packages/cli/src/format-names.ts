/** The formats that `amparo check` reports in. */
export const formats = ['text', 'html', 'json', 'sarif', 'junit'] as const;

/** One of them. */
export type Format = (typeof formats)[number];

/** The format that a file is written in where none is asked for, by the ending of its name; text for any other. */
const byEnding: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  json: 'json',
  sarif: 'sarif',
  xml: 'junit',
};

/** The format that the name of a file asks for. */
export function formatOf(path: string): Format {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(byEnding, ending) ? (byEnding[ending] as Format) : 'text';
}
