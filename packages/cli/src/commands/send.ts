import { createReadStream, openAsBlob, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BatchResult, ExchangePurpose } from '@amparo/client';
import { purpose as purposes } from '@amparo/core';
import { refusalWords } from '@amparo/privacy';
import { type Report, validator } from '@amparo/validate';
import { readAnswers } from '../answers/answers-file.ts';
import { type Connection, connect, type NodeOptions } from '../exchange/connect.ts';
import { explainExchangeError } from '../exchange/explain-error.ts';
import { keepReceipt } from '../exchange/keep-receipt.ts';
import { type ViewMade, viewMaker } from '../exchange/view-maker.ts';
import { exitCode } from '../exit-code.ts';
import { givenTypes } from '../given-types.ts';
import { openInputs } from '../input.ts';
import { AtomicFile } from '../output/atomic-file.ts';
import { CleanRecords } from '../output/clean-records.ts';
import { Progress } from '../output/progress.ts';
import { UsageError } from '../usage-error.ts';
import { headingTitles } from '../words.ts';
import { checkFiles, type FileToCheck } from './check-files.ts';
import { fail } from './fail.ts';

/** The options of `amparo send`. */
export interface SendOptions extends NodeOptions {
  readonly to: string;
  readonly purpose: string;
  readonly protocol?: string;
  readonly receipts: string;
  readonly as?: readonly string[];
  readonly answers?: string;
  readonly zone?: string;
  readonly time?: string;
  readonly encoding?: string;
  readonly partial?: boolean;
}

const codes: ReadonlySet<string> = new Set(purposes.codes.map(({ code }) => code));

/**
 * `amparo send FILE...`: checks files, makes of each record the view that the receiver may have, sends the views, and keeps the
 * receipt. What it made on the way is gone when it ends.
 */
export async function send(paths: readonly string[], options: SendOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-send-'));
  takeAwayWhenInterrupted(folder);
  try {
    if (!codes.has(options.purpose))
      throw new UsageError(`There is no such purpose. There are: ${[...codes].join(', ')}.`);
    const connection = await connect(options.to, options, { isSending: true });
    const records = join(folder, 'records.ndjson');
    const report = await checkInto(records, paths, options);
    if (!isSendable(report, options)) return exitCode.findings;
    const views = join(folder, 'views.ndjson');
    const made = await makeViews(records, views, connection, options);
    sayWithheld(made.withheld, connection.partyId);
    if (made.count === 0) {
      process.stderr.write('Nothing was sent.\n');
      return exitCode.findings;
    }
    const result = await sendViews(views, connection, options);
    sayOutcome(result, connection);
    process.stdout.write(await keepReceipt(result, options.receipts));
    const isComplete = made.withheld.size === 0 && result.outcome.rejected === 0;
    return isComplete ? exitCode.clean : exitCode.findings;
  } catch (error) {
    return fail(explainExchangeError(error), paths, 'en');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is made on the way holds people's data: an interrupted run takes it away. */
function takeAwayWhenInterrupted(folder: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.kill(process.pid, signal);
    });
}

/** Checks the files and writes the records without errors. */
async function checkInto(path: string, paths: readonly string[], options: SendOptions): Promise<Report> {
  const types = givenTypes(options.as ?? [], paths, validator.recordTypes);
  const files: FileToCheck[] = [];
  try {
    for await (const input of openInputs(paths)) files.push({ input, as: types.get(input.path) });
    const { zone, time, encoding } = options;
    const clean = await CleanRecords.create(path, paths);
    return await checkFiles(
      files,
      { clean, marked: undefined },
      {
        titles: headingTitles('en'),
        answers: options.answers === undefined ? [] : await readAnswers(options.answers),
        ...(zone !== undefined && { zone }),
        ...(time !== undefined && { time }),
        ...(encoding !== undefined && { encoding }),
      },
    );
  } finally {
    for (const { input } of files) await input.close();
  }
}

function isSendable({ records, verdicts }: Report, { partial }: SendOptions): boolean {
  const { read, withErrors } = records;
  if (verdicts.readable && (withErrors === 0 || (partial && withErrors < read))) {
    if (withErrors > 0)
      process.stderr.write(`${withErrors} of ${read} records have errors and are not sent.\n`);
    return true;
  }
  process.stderr.write(
    verdicts.readable
      ? `${withErrors} of ${read} records have errors, and nothing was sent. \`amparo check\` shows them; --partial sends the others.\n`
      : 'Parts of the files cannot be read, and nothing was sent. `amparo check` shows where.\n',
  );
  return false;
}

/** What was made of the records. */
interface MadeViews {
  readonly count: number;
  /** How many records the receiver gets nothing of, by the first reason. */
  readonly withheld: ReadonlyMap<keyof typeof refusalWords, number>;
}

/** Writes the views of records, one on each line. To the own node goes all of them. */
async function makeViews(
  from: string,
  to: string,
  { own, partyId, organisationIds }: Connection,
  { protocol, purpose }: SendOptions,
): Promise<MadeViews> {
  const isOwn = partyId === own.partyId;
  if (isOwn && protocol !== undefined)
    throw new UsageError(
      'The node says that it is your own, which gets whole records. Leave --protocol out if that is meant; if not, the address is wrong.',
    );
  if (!isOwn && protocol === undefined)
    throw new UsageError(
      `The node is that of ${partyId}. Give the protocol that you have with it (--protocol): it says what it may have.`,
    );
  const makeView: (record: object) => ViewMade =
    protocol === undefined
      ? (record) => ({ view: record })
      : await viewMaker({
          from: own.partyId,
          to: partyId,
          organisationIds,
          purpose: purpose as ExchangePurpose,
          protocol,
          now: new Date(),
        });
  const file = await AtomicFile.create(to);
  const withheld = new Map<keyof typeof refusalWords, number>();
  let count = 0;
  for await (const line of createInterface({
    input: createReadStream(from),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const made = makeView(JSON.parse(line) as object);
    if (made.view === undefined) {
      const [reason = 'nothing-left'] = made.reasons;
      withheld.set(reason, (withheld.get(reason) ?? 0) + 1);
      continue;
    }
    count += 1;
    await file.write(`${JSON.stringify(made.view)}\n`);
  }
  await file.keep();
  return { count, withheld };
}

function sayWithheld(withheld: MadeViews['withheld'], partyId: string): void {
  for (const [reason, count] of withheld) {
    const { what, fix } = refusalWords[reason];
    process.stderr.write(`${count} records do not go to ${partyId}: ${what} ${fix} (${reason})\n`);
  }
}

async function sendViews(
  path: string,
  { client }: Connection,
  { purpose }: SendOptions,
): Promise<BatchResult> {
  const progress = new Progress(process.stderr, undefined);
  try {
    return await client.submitBatch(await openAsBlob(path), {
      purpose: purpose as ExchangePurpose,
      onProgress: ({ bytesSent, bytesTotal, linesAnswered }) =>
        progress.show(
          () =>
            `${Math.floor((100 * bytesSent) / bytesTotal)} % sent, ${linesAnswered.toLocaleString('en')} records answered`,
        ),
    });
  } finally {
    progress.clear();
  }
}

/** Says what came of the records. */
function sayOutcome({ outcome, rejected }: BatchResult, { partyId }: Connection): void {
  process.stdout.write(
    `${partyId}: ${outcome.accepted} accepted, ${outcome.unchanged} there before, ${outcome.rejected} rejected.\n`,
  );
  for (const { position = 0, reason, diagnostics = [] } of rejected.slice(0, 20)) {
    const found = diagnostics
      .slice(0, 3)
      .map(({ code, path: at }) => `${code} at ${at === '' ? 'its root' : at}`);
    process.stdout.write(`  record ${position + 1}: ${[reason, ...found].join(', ')}\n`);
  }
}
