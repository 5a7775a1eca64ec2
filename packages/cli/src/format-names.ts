import { UsageError } from './usage-error.ts';

/** The formats that `amparo check` reports in. */
export const formats = ['text', 'html', 'json', 'sarif', 'junit'] as const;

/** One of them. */
export type Format = (typeof formats)[number];

/** The format that a file is written in where none is asked for, by the ending of its name. */
const byEnding: Readonly<Record<string, Format>> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  json: 'json',
  sarif: 'sarif',
  xml: 'junit',
};

/**
 * The format that the name of a file asks for; text where it has no ending.
 *
 * @throws {UsageError} when its ending is that of something else: a text in a `.docx` opens in no program.
 */
export function formatOf(path: string): Format {
  const ending = /[^./\\]\.([^./\\]*)$/u.exec(path)?.[1]?.toLowerCase();
  if (ending === undefined) return 'text';
  if (Object.hasOwn(byEnding, ending)) return byEnding[ending] as Format;
  const known = Object.keys(byEnding).map((one) => `.${one}`);
  throw new UsageError(
    `--report writes no file of this kind. Let its name end in ${known.join(', ')}, or say the form with --format.`,
  );
}
