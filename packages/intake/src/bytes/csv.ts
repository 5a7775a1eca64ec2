import { newList } from '../new-objects.ts';
import { unmarkedUtf16 } from './bom.ts';
import { declaredDelimiter, detectDelimiter } from './csv-delimiter.ts';
import { type CsvItem, CsvRows } from './csv-rows.ts';
import { CsvText } from './csv-text.ts';
import { decodeText } from './decode.ts';
import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import type { ByteSource } from './source.ts';

export interface CsvOptions {
  /** A TextDecoder label for a file that is not UTF-8 and has no byte order mark. */
  readonly encoding?: string;
  /** One character; found from the content unless given. */
  readonly delimiter?: string;
}

/** Few enough that rows of a batch are done with before they would be moved to where garbage is collected rarely. */
const BATCH_ROWS = 32;

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

/**
 * Reads the rows of a CSV file, one batch per stretch of text. Blank lines give no row but count; a row with a
 * fault gives a problem in its place and spoils no other.
 */
export async function* readCsv(
  source: ByteSource,
  limits: Limits,
  options: CsvOptions = {},
): AsyncGenerator<CsvItem[], void, undefined> {
  let batch = newList<CsvItem>();
  const texts = decodeText(source, {
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    onNote: (problem) => batch.push({ row: 1, line: 1, problem }),
  });
  const input = new CsvText();
  let rows: CsvRows | undefined;
  try {
    while (!input.final) {
      // A row that goes on takes at least as much text again, so that reading it anew stays cheap.
      const wanted = rows ? Math.max(1, input.text.length - rows.at) : limits.sampleChars;
      const more = await gather(texts, wanted);
      input.advance(rows?.at ?? 0, more.text);
      input.final = more.final;
      if (rows) rows.at = 0;
      else rows = begin(input, limits, options, batch);
      for (let goesOn = true; goesOn; ) {
        goesOn = rows.read(batch, BATCH_ROWS);
        if (batch.length > 0) yield batch;
        batch = newList();
      }
    }
  } finally {
    await texts.return();
  }
}

/** Text that has come, and whether it was the last. */
class Gathered {
  readonly text: string;
  readonly final: boolean;

  constructor(text: string, final: boolean) {
    this.text = text;
    this.final = final;
  }
}

async function gather(texts: AsyncIterator<string>, wanted: number): Promise<Gathered> {
  const parts = newList<string>();
  for (let length = 0; length < wanted; ) {
    const next = await texts.next();
    if (next.done) return new Gathered(joined(parts), true);
    parts.push(next.value);
    length += next.value.length;
  }
  return new Gathered(joined(parts), false);
}

function joined(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] as string) : parts.join('');
}

function begin(input: CsvText, limits: Limits, options: CsvOptions, notes: CsvItem[]): CsvRows {
  // Exactly so much and no more, whatever has come in, so that chunks do not decide the delimiter.
  const sample = input.whole.slice(0, limits.sampleChars);
  // What is no byte of UTF-16 read as UTF-8 must not look like one: the letter U+1000 is no NUL.
  const utf16 = unmarkedUtf16(
    Uint8Array.from(sample.slice(0, 4096), (char) => Math.min(char.charCodeAt(0), 0xff)),
  );
  if (utf16)
    throw new UnreadableError('intake.encoding', {
      byte: 0,
      found: utf16.replaceAll('-', ''),
    });
  const whole = input.final && sample.length === input.whole.length;
  const declared = declaredDelimiter(sample);
  const detect = () => detectDelimiter(sample.slice(declared?.length ?? 0), whole, limits);
  const delimiter =
    options.delimiter ?? (declared && divides(declared, sample) ? declared.delimiter : detect());
  if (delimiter !== ',' && options.delimiter === undefined) {
    const params = { delimiter: DELIMITER_NAMES[delimiter] ?? 'other' };
    notes.push({
      row: 1,
      line: 1,
      problem: { code: 'intake.csv-delimiter', line: 1, row: 1, params },
    });
  }
  input.delimiter = delimiter;
  const rows = new CsvRows(input, limits, declared ? 2 : 1);
  if (declared) rows.at = declared.length;
  return rows;
}

/** Whether the first line below a declared delimiter has it. Programs that convert tables leave the declaration behind. */
function divides({ delimiter, length }: { delimiter: string; length: number }, sample: string): boolean {
  const [line = ''] = sample.slice(length).split(/[\r\n]/u, 1);
  return line.includes(delimiter);
}
