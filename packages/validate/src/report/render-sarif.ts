import { type Family, fieldPath, fromPointer, type Severity } from '@amparo/core';
import { plainWording } from '../messages/plain-wording.ts';
import { wordDiagnostic } from '../messages/word-diagnostic.ts';
import type { Words } from '../messages/words.ts';
import { codePage } from './code-page.ts';
import { type Voice, voiceOf } from './html/voice.ts';
import { inert, inertJson } from './inert.ts';
import { type Region, regionOf } from './region.ts';
import { remarksOn } from './remarks.ts';
import type { Finding, Place, Report } from './report.ts';
import { quoted } from './write-places.ts';

/** How to write a report for machines. */
export interface MachineOptions {
  /** BCP 47; English where the language is not known. */
  readonly language?: string;
  /** The name of the file that the open questions were written to, if they were. */
  readonly answers?: string;
}

const home = 'https://github.com/amparo-standard/amparo';
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const mimeTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
};
/** Formats whose rows and columns stand where SARIF has lines and characters. */
const tables = new Set(['csv', 'xlsx']);

/**
 * Writes a report as SARIF 2.1.0, for code scanning and editors: one rule for each code that was found, with its
 * explanation, and one result for each finding that the report lists. Of tables, a line is a row and a column is a column
 * of the table; the cell itself, such as `Cases!H42`, is the logical location. How many findings are not listed stands
 * in the notifications. It holds no values of the data.
 *
 * @param words - Loaded for the language, with those of reading files where files were read.
 * @returns JSON that ends with a line break.
 * @example
 * ```ts
 * import { families, loadWords, ReportBuilder, renderSarif, validator } from '@amparo/validate';
 * const run = validator.start();
 * const builder = new ReportBuilder();
 * builder.startFile('memory.json', 'json');
 * builder.addRecord(run.check({ recordType: 'grievance-case' }), () => ({ kind: 'line', line: 1 }));
 * const report = builder.finish({ standard: '0.1.0', tool: '0.1.0' }, run.sharing(), run.breakdowns());
 * const { runs } = JSON.parse(renderSarif(report, families, await loadWords(families)));
 * console.log(runs[0].results[0].ruleId); // core.missing-field
 * run.close();
 * ```
 */
export function renderSarif(
  report: Report,
  families: readonly Family[],
  words: Words,
  { language = 'en', answers }: MachineOptions = {},
): string {
  const voice = voiceOf(families, words, language, answers);
  const codes = new Map<string, Severity>();
  for (const { code, severity } of report.causes) if (!codes.has(code)) codes.set(code, severity);
  const order = new Map([...codes.keys()].map((code, at) => [code, at]));
  const files = new Map(report.files.map(({ name }, at) => [name, at]));
  const { missing, general } = remarksOn(report, voice);
  const prints = new Fingerprints();
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Amparo',
            version: report.tool,
            semanticVersion: report.tool,
            informationUri: home,
            language,
            rules: [...codes].map(([code, severity]) => ruleOf(code, severity, voice)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...missing.map((text) => ({ level: 'warning', message: { text } })),
              ...general.map((text) => ({ level: 'note', message: { text } })),
            ],
          },
        ],
        artifacts: report.files.map(({ name, format, records }, index) => ({
          location: { uri: uriOf(name), index },
          ...(mimeTypes[format] !== undefined && { mimeType: mimeTypes[format] }),
          ...(tables.has(format) && {
            description: { text: 'Lines are rows of the table, columns are its columns.' },
          }),
          properties: { format, records },
        })),
        results: report.findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: order.get(finding.code),
          level: finding.severity,
          message: { text: messageOf(finding, voice) },
          locations: [locationOf(finding, report, files)],
          partialFingerprints: { primaryLocationLineHash: prints.of(finding) },
          properties: {
            path: finding.path,
            ...(finding.address?.kind === 'cell' &&
              finding.address.heading !== undefined && { heading: inert(finding.address.heading) }),
            ...(finding.recordType !== undefined && { recordType: finding.recordType }),
            ...(finding.record !== undefined && { record: finding.record }),
            ...(finding.fix !== undefined && { fix: finding.fix }),
          },
        })),
        properties: {
          standard: report.standard,
          counts: report.counts,
          notListed: report.notListed,
          verdicts: report.verdicts,
        },
      },
    ],
  };
  return `${inertJson(JSON.stringify(log, null, 2))}\n`;
}

/** What a code means, as a rule. Its level is that of the first finding: for some record types a code weighs more. */
function ruleOf(code: string, level: Severity, { words, language, say }: Voice) {
  const wording = words.of(code, language);
  const { what, why, fix } = wording ? plainWording(wording, language) : { what: code, why: code, fix: code };
  return {
    id: code,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: {
      text: `${why}\n${say('fix')}: ${fix}`,
      markdown: `${markdown(why)}\n\n**${markdown(say('fix'))}:** ${markdown(fix)}`,
    },
    helpUri: codePage(code),
    defaultConfiguration: { level },
    properties: { tags: [code.slice(0, code.indexOf('.'))] },
  };
}

/** A text as markdown that shows it as it is, but for names in backticks, which are code in both. */
function markdown(text: string): string {
  return text.replaceAll(/[\\*_[\]<>#|]/gu, '\\$&');
}

function messageOf(finding: Finding, { words, language, fieldTitle }: Voice): string {
  const field = fieldTitle(finding.recordType, fieldPath(finding.path));
  const { what, fix } = wordDiagnostic(words, finding, field, language);
  return `${what} ${fix}`.trim();
}

function locationOf({ address, path }: Finding, report: Report, files: ReadonlyMap<string, number>) {
  // Of one file alone, places do not repeat its name.
  const name = address?.file ?? report.files[0]?.name ?? '';
  // Code scanning wants a line of every result; the first stands for a file as a whole.
  const region: Region = (address && regionOf(address)) ?? { startLine: 1 };
  const logical = address && logicalLocation(address, path);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(name), index: files.get(name) ?? 0 },
      region,
    },
    ...(logical && { logicalLocations: [logical] }),
  };
}

/** The place as people and programs call it: a cell with its sheet, or the field of a record. */
function logicalLocation(address: Place, path: string) {
  if (address.kind === 'file') return undefined;
  if (address.kind === 'cell') {
    const { cell, sheet } = address;
    const full = sheet === undefined ? cell : `${quoted(inert(sheet))}!${cell}`;
    return { name: cell, fullyQualifiedName: full, kind: 'cell' };
  }
  if (path === '') return undefined;
  return { name: String(fromPointer(path).at(-1)), fullyQualifiedName: path, kind: 'property' };
}

/** A file's name as a relative reference. */
function uriOf(name: string): string {
  return name
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
}

/** A text without halves of characters, which no reference can hold. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/**
 * Names findings so that the same one has the same name in the next run, although rows were added or moved: by what was
 * found, where in the form, and how many of the same came before. Values and row numbers have no part in it, and nothing
 * is hashed, so that anybody sees that. GitHub reads the name `primaryLocationLineHash` only.
 */
class Fingerprints {
  readonly #met = new Map<string, number>();

  of({ code, recordType, path, address }: Finding): string {
    const sheet = address?.kind === 'cell' ? address.sheet : undefined;
    const name = JSON.stringify([code, recordType ?? '', fieldPath(path), address?.file ?? '', sheet ?? '']);
    const count = (this.#met.get(name) ?? 0) + 1;
    this.#met.set(name, count);
    return `${name}:${count}`;
  }
}
