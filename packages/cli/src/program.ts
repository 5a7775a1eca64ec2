import { catalogueLanguages } from '@amparo/core/locales';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { InboxOptions } from './commands/inbox.ts';
import type { SendOptions } from './commands/send.ts';
import type { ServeOptions } from './commands/serve.ts';
import type { StepOptions } from './commands/step.ts';
import type { VerifyLogOptions } from './commands/verify-log.ts';
import type { VerifyReceiptOptions } from './commands/verify-receipt.ts';
import { exitCode } from './exit-code.ts';
import { formats } from './format-names.ts';
import { unforeseen } from './unforeseen.ts';
import { version } from './version.ts';

/** Runs the command line and gives its exit code. Commands are loaded when they are called. */
export async function runProgram(args: readonly string[]): Promise<number> {
  let code: number = exitCode.clean;
  const program = new Command('amparo')
    .description('Check records of grievances, worker voice, referrals and social protection.')
    .version(version, '-V, --version')
    .showHelpAfterError('(amparo --help shows how)')
    .exitOverride();

  program
    .command('check')
    .description('check files together: CSV, XLSX, JSON or NDJSON, of one record type or several')
    .argument('<files...>', 'the files, or - for standard input')
    .option(
      '--as <type>',
      'the record type of what does not name its own, such as grievance-case; of several files, FILE=TYPE',
      (type: string, before: readonly string[] = []) => [...before, type],
    )
    .addOption(
      new Option('--format <format>', 'how to report; text unless --report tells it').choices(formats),
    )
    .option('--lang <language>', `language of the report: ${['en', ...catalogueLanguages].join(', ')}`, 'en')
    .option(
      '-o, --report <file>',
      'write the report to a file; without --format its ending tells the form: .html, .json, .sarif, .xml (JUnit), .txt',
    )
    .option('--out <file>', 'write the records without errors, of all files, as NDJSON')
    .option(
      '--marked <file>',
      'write the workbook back with marks at what was found; of a CSV file, make one',
    )
    .option('--zone <offset>', 'offset from UTC of times without one, such as +07:00', parseZone)
    .option('--time <time>', 'time of day for days noted without one, such as 12:00', parseTime)
    .option(
      '--encoding <label>',
      'encoding of CSV files that are not UTF-8, such as windows-874',
      parseEncoding,
    )
    .option(
      '--answers <file>',
      'answers to questions about columns, as JSON; written with the questions that are still open, for next month',
    )
    .option('--no-ask', 'ask nothing on the terminal')
    .option('--now <time>', 'the moment at which deadlines are judged, RFC 3339')
    .addHelpText(
      'after',
      '\nCSV, JSON and NDJSON may be packed with gzip, and CSV files in a ZIP archive.\n\nExit codes: 0 clean, 1 findings, 2 wrong usage, 3 could not check.\nThe report goes to standard output or to --report, everything else to standard error.',
    )
    .action(async (files: string[], options: object) => {
      const { check } = await import('./commands/check.ts');
      code = await check(files, options);
    });

  program
    .command('describe')
    .description('describe a file without a value of it: columns, how they are filled, what they look like')
    .argument('<file>', 'the file, or - for standard input')
    .option('--as <type>', 'the record type of what does not name its own, such as grievance-case')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .option(
      '--lang <language>',
      `language of the description: ${['en', ...catalogueLanguages].join(', ')}`,
      'en',
    )
    .option(
      '--encoding <label>',
      'encoding of CSV files that are not UTF-8, such as windows-874',
      parseEncoding,
    )
    .action(async (file: string, options: object) => {
      const { describe } = await import('./commands/describe.ts');
      code = await describe(file, options);
    });

  program
    .command('fake')
    .description(
      'make a file of the same shape and with the same faults, with invented values, to be sent to a helper',
    )
    .argument('<file>', 'the file')
    .option('-o, --out <file>', 'the file to write, of the same format; it must not be there yet')
    .option('--as <type>', 'the record type of what does not name its own, such as grievance-case')
    .option(
      '--lang <language>',
      `language of what is said: ${['en', ...catalogueLanguages].join(', ')}`,
      'en',
    )
    .option(
      '--answers <file>',
      'answers to questions about columns, as `amparo check` wrote them; the fake gets answers of its own beside it',
    )
    .option('--zone <offset>', 'offset from UTC of times without one, such as +07:00', parseZone)
    .option('--time <time>', 'time of day for days noted without one, such as 12:00', parseTime)
    .option(
      '--encoding <label>',
      'encoding of CSV files that are not UTF-8, such as windows-874',
      parseEncoding,
    )
    .option('--now <time>', 'the moment at which deadlines are judged, RFC 3339')
    .action(async (file: string, options: object) => {
      const { fake } = await import('./commands/fake.ts');
      code = await fake(file, options);
    });

  program
    .command('template')
    .description(
      'write a workbook to fill in: headings, help, drop-downs, one sheet for what can occur several times',
    )
    .argument('<type>', 'the record type, such as grievance-case')
    .option('-o, --out <file>', 'the workbook to write, such as cases.xlsx')
    .option(
      '--lang <language>',
      `language of the headings: ${['en', ...catalogueLanguages].join(', ')}`,
      'en',
    )
    .option('--ids <count>', 'how many rows get an id ready to use; 1000 without it', parseCount)
    .option('--force', 'replace the file if it is there already')
    .action(async (type: string, options: object) => {
      const { template } = await import('./commands/template.ts');
      code = await template(type, options);
    });

  program
    .command('explain')
    .description('explain a code from a report')
    .argument('<code>', 'the code, such as core.not-a-date')
    .option('--lang <language>', 'language of the explanation', 'en')
    .action(async (wanted: string, options: { lang: string }) => {
      const { explainCommand } = await import('./commands/explain.ts');
      code = await explainCommand(wanted, options);
    });

  program
    .command('serve')
    .description('run the node of your organisation: what others send records to and read them from')
    .option('--data <folder>', 'where it keeps its keys and records; made if it is not there', 'amparo-node')
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--port <number>', 'the port to listen on', '8080')
    .option('--party <id>', 'the party of a new node, as the protocol names it')
    .option('--public-url <url>', 'where the world reaches it, behind a proxy that does TLS')
    .option('--proxies <count>', 'how many proxies of yours stand in front of it')
    .option('--quiet', 'write no line for each request')
    .addHelpText(
      'after',
      '\nAMPARO_DATABASE_URL names a PostgreSQL database to be used in place of a file in the folder.',
    )
    .action(async (options: ServeOptions) => {
      const { serveNode } = await import('./commands/serve.ts');
      code = await serveNode(options);
    });

  program
    .command('send')
    .description('check files, and send to a node what it may have of each record')
    .argument('<files...>', 'the files: CSV, XLSX, JSON or NDJSON')
    .requiredOption('--to <url>', 'the address of the node')
    .requiredOption('--key <file>', 'as whom to sign: client.json of the folder of your own node')
    .requiredOption('--purpose <purpose>', 'what the records are sent for, such as referral')
    .option('--protocol <file>', 'the information-sharing protocol: it says what the receiver may have')
    .option('--keys <file>', 'the public keys of the receiver, by which its receipt is verified')
    .option('--receipts <folder>', 'where receipts are kept', 'receipts')
    .option('--partial', 'send the records without errors though others have some')
    .option(
      '--as <type>',
      'the record type of what does not name its own; of several files, FILE=TYPE',
      (type: string, before: readonly string[] = []) => [...before, type],
    )
    .option('--answers <file>', 'answers to questions about columns, as `amparo check` wrote them')
    .option('--zone <offset>', 'offset from UTC of times without one, such as +07:00', parseZone)
    .option('--time <time>', 'time of day for days noted without one, such as 12:00', parseTime)
    .option('--encoding <label>', 'encoding of CSV files that are not UTF-8', parseEncoding)
    .option('--insecure', 'allow an address without TLS that is not of this machine')
    .action(async (files: string[], options: SendOptions) => {
      const { send } = await import('./commands/send.ts');
      code = await send(files, options);
    });

  program
    .command('inbox')
    .description('show what is new at a node, and write what may be read of it')
    .requiredOption('--from <url>', 'the address of the node')
    .requiredOption('--key <file>', 'as whom to sign: client.json of the folder of your own node')
    .requiredOption('--purpose <purpose>', 'what the records are wanted for, such as referral')
    .option('--keys <file>', 'the public keys of the party whose node it is')
    .option('-o, --out <file>', 'write the records as NDJSON')
    .option('--state <file>', 'where to go on the next time')
    .option('--insecure', 'allow an address without TLS that is not of this machine')
    .action(async (options: InboxOptions) => {
      const { inbox } = await import('./commands/inbox.ts');
      code = await inbox(options);
    });

  program
    .command('step')
    .description('make a step of a referral at the node that has it: receive, accept, decline, complete it')
    .argument('<referral>', 'the id of the referral')
    .requiredOption('--to <url>', 'the address of the node')
    .requiredOption('--key <file>', 'as whom to sign: client.json of the folder of your own node')
    .requiredOption('--purpose <purpose>', 'what the referral is read for, such as referral')
    .requiredOption('--status <status>', 'the status to reach, such as accepted')
    .option('--actor <actor>', 'who makes the step: sender, receiver or client', 'receiver')
    .option('--at <time>', 'when it was made, RFC 3339; now without it')
    .option('--set <file>', 'what else the referral must say in it, as JSON')
    .option('--keys <file>', 'the public keys of the party whose node it is')
    .option('--receipts <folder>', 'where receipts are kept', 'receipts')
    .option('--insecure', 'allow an address without TLS that is not of this machine')
    .action(async (referralId: string, options: StepOptions) => {
      const { step } = await import('./commands/step.ts');
      code = await step(referralId, options);
    });

  program
    .command('verify-receipt')
    .description('check receipts offline: who received what, and when')
    .argument('<files...>', 'the files with receipts')
    .requiredOption('--keys <file>', 'the public keys of the receiver, as it gave them to you')
    .option('--body <file>', 'what was sent, letter by letter, to compare it with the receipt')
    .action(async (files: string[], options: VerifyReceiptOptions) => {
      const { verifyReceipts } = await import('./commands/verify-receipt.ts');
      code = await verifyReceipts(files, options);
    });

  program
    .command('verify-log')
    .description('check an audit log offline: that no entry was changed, taken out or moved')
    .argument('<file>', 'the lines of the log')
    .option('--keys <file>', 'the public keys of the party that keeps the log')
    .option('--heads <file>', 'signed heads that others have kept, one on each line')
    .action(async (file: string, options: VerifyLogOptions) => {
      const { verifyLogFile } = await import('./commands/verify-log.ts');
      code = await verifyLogFile(file, options);
    });

  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no fault.
    if (error.code === 'EPIPE') return;
    const failed = fail(error);
    process.once('exit', () => {
      process.exitCode = failed;
    });
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return fail(error);
    return error.exitCode === 0 ? exitCode.clean : exitCode.usage;
  }
}

/** Says that the program failed, by the kind of the fault alone: its message could quote data. */
function fail(error: unknown): number {
  process.stderr.write(`amparo: ${unforeseen(error)}\n`);
  return exitCode.couldNotCheck;
}

function parseZone(text: string): string {
  if (!/^([+-]([01]\d|2[0-3]):[0-5]\d|Z)$/u.test(text)) {
    throw new InvalidArgumentError('Write it as +07:00, -03:30 or Z.');
  }
  return text;
}

function parseCount(text: string): number {
  if (!/^\d{1,6}$/u.test(text)) throw new InvalidArgumentError('Write a whole number, such as 200.');
  return Number(text);
}

function parseEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new InvalidArgumentError('Write a name of the Encoding Standard, such as windows-874.');
  }
}

function parseTime(text: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/u.test(text)) throw new InvalidArgumentError('Write it as 12:00.');
  return text;
}
