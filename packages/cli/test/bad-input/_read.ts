import { type IntakeItem, type ReadOptions, readRecords, UnreadableError } from '@amparo/intake';
import { recordTypes } from '../_kinds.ts';
import { now } from './_outcome.ts';

/** What reading alone gives of a file. */
export interface Read {
  readonly records: readonly unknown[];
  /** Codes of findings that are no notes, in their order; the code of a file that cannot be read stands alone. */
  readonly codes: readonly string[];
}

type Source = Parameters<typeof readRecords>[0];

/** Reads a file, or a stream of its bytes, as grievance cases. */
export async function readAll(
  source: Source,
  name: string,
  options: Partial<ReadOptions> = {},
): Promise<Read> {
  const records: unknown[] = [];
  const codes: string[] = [];
  try {
    const given = { records: recordTypes, as: 'grievance-case', standard: '0.1.0', now, name, ...options };
    const { batches } = await readRecords(source, given);
    for await (const items of batches) {
      for (const item of items) {
        if (item.kind === 'record') records.push(item.record);
        codes.push(...faultsOf(item));
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { records: [], codes: [error.code] };
  }
  return { records, codes };
}

function faultsOf(item: IntakeItem): string[] {
  const diagnostics =
    item.kind === 'record' ? item.diagnostics : item.kind === 'finding' ? [item.diagnostic] : [];
  return diagnostics.flatMap(({ code, severity }) => (severity === 'note' ? [] : [code]));
}

/** A stream of bytes that is cut at the given places. */
export async function* cutAt(bytes: Uint8Array, ...places: number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const place of places) {
    yield bytes.slice(from, place);
    from = place;
  }
  yield bytes.slice(from);
}
