import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { exitCode } from './exit-code.ts';
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
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .option('--lang <language>', 'language of the report: en, id, vi, th, ne, bn', 'en')
    .option('--out <file>', 'write the records without errors, of all files, as NDJSON')
    .option('--zone <offset>', 'offset from UTC of times without one, such as +07:00', parseZone)
    .option('--time <time>', 'time of day for days noted without one, such as 12:00', parseTime)
    .option(
      '--encoding <label>',
      'encoding of CSV files that are not UTF-8, such as windows-874',
      parseEncoding,
    )
    .option('--now <time>', 'the moment at which deadlines are judged, RFC 3339')
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 findings, 2 wrong usage, 3 could not check.\nThe report goes to standard output, everything else to standard error.',
    )
    .action(async (files: string[], options: object) => {
      const { check } = await import('./commands/check.ts');
      code = await check(files, options);
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
