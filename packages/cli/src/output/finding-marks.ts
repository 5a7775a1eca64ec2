import { type Address, type Diagnostic, type FieldNode, fieldPath, type Severity } from '@amparo/core';
import type { MarkedFinding, MarkedFindings } from '@amparo/intake/workbook';
import { families, titleOf, type Words, wordDiagnostic } from '@amparo/validate';
import { PositionList } from '../position-list.ts';

/** Beyond this nobody looks at single cells, and a spreadsheet program becomes slow. */
const mostMarks = 200_000;
const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** What findings at many cells have in common. */
interface Kind {
  readonly diagnostic: Pick<Diagnostic, 'code' | 'severity' | 'params'>;
  readonly recordType: string | undefined;
  readonly field: string;
  readonly sheet: string | undefined;
  readonly heading: string | undefined;
  /** The number of its cause: kinds of one code, type and field differ by sheet, heading and figures only. */
  readonly cause: number;
}

const trees: ReadonlyMap<string, FieldNode> = new Map(
  families.flatMap((family) => family.records.map(({ record }) => [record.type, record.tree] as const)),
);

/** The title of a field of a record type, in a language. */
export function titleIn(
  words: Words,
  recordType: string | undefined,
  field: string,
  language: string,
): string {
  const tree = recordType === undefined ? undefined : trees.get(recordType);
  return tree ? titleOf(words, tree, field, language) : field;
}

/**
 * The findings of one file with their cells, by cause: those most to be mended first. It takes a few bytes for each, since
 * what many have in common is kept once.
 */
export class FindingMarks implements MarkedFindings {
  /** How many more there are than are kept. */
  notKept = 0;
  readonly #words: Words;
  readonly #language: string;
  readonly #kinds: Kind[] = [];
  readonly #kindOf = new Map<string, number>();
  readonly #causeOf = new Map<string, number>();
  /** How many findings each cause has. */
  readonly #counts: number[] = [];
  readonly #kind = new PositionList();
  readonly #row = new PositionList();
  /** Addresses as far as they are not one cell or one row: letters of the column, by the number of the finding. */
  readonly #column = new PositionList();
  readonly #columns: (string | undefined)[] = [];
  readonly #columnOf = new Map<string | undefined, number>();
  #sorted: Uint32Array | undefined;
  readonly #worded = new Map<number, Pick<MarkedFinding, 'what' | 'why' | 'fix'>>();

  constructor(words: Words, language: string) {
    this.#words = words;
    this.#language = language;
  }

  get length(): number {
    return this.#kind.length;
  }

  /** Whether there are findings of any of these codes. */
  hasAny(codes: ReadonlySet<string>): boolean {
    return this.#kinds.some(({ diagnostic }) => codes.has(diagnostic.code));
  }

  add(diagnostic: Diagnostic, recordType: string | undefined, address: Address | undefined): void {
    if (this.length === mostMarks) {
      this.notKept += 1;
      return;
    }
    const cell = address?.kind === 'cell' ? address : undefined;
    const kind = this.#kindNumber(diagnostic, recordType, cell?.sheet, cell?.heading);
    this.#counts[(this.#kinds[kind] as Kind).cause] =
      (this.#counts[(this.#kinds[kind] as Kind).cause] ?? 0) + 1;
    this.#kind.push(kind);
    this.#row.push(cell?.row ?? 0);
    // Of a single cell the letters are enough, of a row nothing; other addresses are kept whole.
    const letters = cell?.cell.endsWith(String(cell.row))
      ? cell.cell.slice(0, -String(cell.row).length)
      : undefined;
    const isPlain = letters !== undefined && /^[A-Z]{0,3}$/u.test(letters);
    this.#column.push(
      this.#columnNumber(cell === undefined ? undefined : isPlain ? letters : `${cell.cell} `),
    );
    this.#sorted = undefined;
  }

  at(index: number): MarkedFinding | undefined {
    this.#sorted ??= this.#sort();
    const number = this.#sorted[index];
    if (number === undefined) return undefined;
    const kindNumber = this.#kind.at(number);
    const { diagnostic, sheet, heading } = this.#kinds[kindNumber] as Kind;
    const column = this.#columns[this.#column.at(number)];
    const row = this.#row.at(number);
    return {
      code: diagnostic.code,
      severity: diagnostic.severity,
      ...this.#wording(kindNumber),
      ...(column !== undefined && { cell: column.endsWith(' ') ? column.trim() : column + row, row }),
      ...(sheet !== undefined && { sheet }),
      ...(heading !== undefined && { heading }),
    };
  }

  /** Errors before warnings before notes; within them, the most frequent causes first, each in the order of the file. */
  #sort(): Uint32Array {
    const numbers = Uint32Array.from({ length: this.length }, (_, number) => number);
    const kindOf = (number: number) => this.#kinds[this.#kind.at(number)] as Kind;
    return numbers.sort((a, b) => {
      const [one, other] = [kindOf(a), kindOf(b)];
      return (
        order[one.diagnostic.severity] - order[other.diagnostic.severity] ||
        (this.#counts[other.cause] as number) - (this.#counts[one.cause] as number) ||
        one.cause - other.cause ||
        a - b
      );
    });
  }

  #wording(number: number): Pick<MarkedFinding, 'what' | 'why' | 'fix'> {
    const known = this.#worded.get(number);
    if (known) return known;
    const { diagnostic, recordType, field } = this.#kinds[number] as Kind;
    const title = titleIn(this.#words, recordType, field, this.#language);
    const wording = wordDiagnostic(this.#words, diagnostic, title, this.#language);
    this.#worded.set(number, wording);
    return wording;
  }

  #kindNumber(
    { code, severity, params, path }: Diagnostic,
    recordType: string | undefined,
    sheet: string | undefined,
    heading: string | undefined,
  ): number {
    const field = fieldPath(path);
    const key = JSON.stringify([code, severity, recordType, field, params, sheet, heading]);
    const known = this.#kindOf.get(key);
    if (known !== undefined) return known;
    const ofCause = `${severity} ${code} ${recordType} ${field}`;
    const cause = this.#causeOf.get(ofCause) ?? this.#causeOf.size;
    this.#causeOf.set(ofCause, cause);
    const number = this.#kinds.push({
      diagnostic: { code, severity, params },
      recordType,
      field,
      sheet,
      heading,
      cause,
    });
    this.#kindOf.set(key, number - 1);
    return number - 1;
  }

  #columnNumber(letters: string | undefined): number {
    const known = this.#columnOf.get(letters);
    if (known !== undefined) return known;
    const number = this.#columns.push(letters) - 1;
    this.#columnOf.set(letters, number);
    return number;
  }
}
