const redrawAfter = 200;
const showAfter = 1000;
const barWidth = 24;

/** A line of progress on a terminal: share, rate, remaining time. Nothing where nobody sees it, nothing on short work. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #total: number | undefined;
  readonly #started = performance.now();
  #drawn = 0;

  /** `total` is in bytes, undefined where it is not known. */
  constructor(stream: NodeJS.WriteStream, total: number | undefined) {
    this.#stream = stream;
    this.#total = total;
  }

  update(bytes: number, records: number): void {
    this.show((seconds) => progressLine(bytes, records, seconds, this.#total));
  }

  /** Shows a line in place of the one before, unless that was just now. */
  show(line: (seconds: number) => string): void {
    if (!this.#stream.isTTY) return;
    const elapsed = performance.now() - this.#started;
    if (elapsed < showAfter || elapsed - this.#drawn < redrawAfter) return;
    this.#drawn = elapsed;
    this.#stream.write(`\r\u001b[K${line(elapsed / 1000)}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#drawn > 0) this.#stream.write('\r\u001b[K');
  }
}

/** One line: `[======      ] 52 %  120,000 records  35,000/s  87 MB/s  4 s left`. */
export function progressLine(
  bytes: number,
  records: number,
  seconds: number,
  total: number | undefined,
): string {
  const rate = `${records.toLocaleString('en')} records  ${Math.round(records / seconds).toLocaleString('en')}/s  ${(bytes / 1e6 / seconds).toFixed(0)} MB/s`;
  if (total === undefined || total === 0) return rate;
  const share = Math.min(1, bytes / total);
  const bar = '='.repeat(Math.round(share * barWidth)).padEnd(barWidth);
  const left = share > 0 ? Math.ceil((seconds * (1 - share)) / share) : undefined;
  return `[${bar}] ${Math.floor(share * 100)} %  ${rate}${left === undefined ? '' : `  ${left} s left`}`;
}
